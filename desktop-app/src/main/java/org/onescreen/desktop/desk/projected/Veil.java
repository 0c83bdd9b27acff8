package org.onescreen.desktop.desk.projected;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;

/// Takes out of a record what it declares as personal, down through its nested records and lists:
/// of a name the surname stays, of everything else a word that it is not shown.
///
/// @param hidden stands where something was told, such as the course of a quarrel
record Veil(String hidden) {
  /// The same record where there is nothing personal in it.
  <T> T over(T value) {
    @SuppressWarnings("unchecked")
    T veiled = (T) any(value);
    return veiled;
  }

  /// What is left of one value; of a number nothing.
  String text(PersonalData data, String value) {
    if (value.isBlank()) {
      return value;
    }
    boolean told = data == PersonalData.NARRATIVE || data == PersonalData.ADDRESS;
    return told ? hidden : Masker.mask(data, value, Masker.Mode.PROJECTED);
  }

  /// True where something of a person is in it that is not blank.
  static boolean tells(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case Record record -> recordTells(record);
      case List<?> list -> list.stream().anyMatch(Veil::tells);
      case Map<?, ?> map -> map.values().stream().anyMatch(Veil::tells);
      case Optional<?> maybe -> maybe.filter(Veil::tells).isPresent();
      default -> false;
    };
  }

  private static boolean recordTells(Record record) {
    Shape shape = Shape.of(record.getClass());
    for (int i = 0; shape.tells() && i < shape.size(); i++) {
      Object value = shape.get(record, i);
      boolean personal = shape.personal(i).isPresent();
      if (personal ? value != null && !value.toString().isBlank() : tells(value)) {
        return true;
      }
    }
    return false;
  }

  private Object any(Object value) {
    return switch (value) {
      case Record record -> record(record);
      case List<?> list -> list(list);
      case Map<?, ?> map -> map(map);
      case Optional<?> maybe -> maybe.isPresent() ? Optional.of(any(maybe.get())) : maybe;
      default -> value;
    };
  }

  private Object list(List<?> list) {
    List<Object> veiled = new ArrayList<>();
    list.forEach(each -> veiled.add(any(each)));
    return veiled.equals(list) ? list : List.copyOf(veiled);
  }

  private Object map(Map<?, ?> map) {
    Map<Object, Object> veiled = new LinkedHashMap<>();
    map.forEach((key, value) -> veiled.put(key, any(value)));
    return veiled.equals(map) ? map : veiled;
  }

  private Record record(Record record) {
    Shape shape = Shape.of(record.getClass());
    if (!shape.tells()) {
      return record;
    }
    @Nullable Object[] values = new @Nullable Object[shape.size()];
    boolean changed = false;
    for (int i = 0; i < values.length; i++) {
      Object before = shape.get(record, i);
      Optional<PersonalData> personal = shape.personal(i);
      values[i] =
          before == null
              ? null
              : personal.isPresent() ? text(personal.get(), (String) before) : any(before);
      changed |= !Objects.equals(values[i], before);
    }
    return changed ? shape.made(values) : record;
  }
}
