package org.onescreen.model.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// A field of a kind that both stores keep as a column of its own, so that it can be filtered,
/// ordered, counted and summed by SQL. Its name is the name of the record's component.
///
/// @param name the component's name, which is also the JSON property and the column
/// @param type the component's type, boxed
public record Column<V>(String name, Class<V> type) {
  private static final Set<Class<?>> INTEGERS = Set.of(Integer.class, Long.class, Boolean.class);

  public Column {
    if (!name.matches("[a-z][A-Za-z0-9]*")) {
      throw new IllegalArgumentException("not a column name: " + name);
    }
  }

  public static <V> Column<V> of(String name, Class<V> type) {
    return new Column<>(name, type);
  }

  public Storage storage() {
    if (INTEGERS.contains(type)) {
      return Storage.INTEGER;
    }
    return type == Double.class ? Storage.REAL : Storage.TEXT;
  }

  /// The value as the store keeps it: a `String`, `Long` or `Double`. Days and moments are ISO-8601
  /// text, which sorts as they do.
  public Object stored(V value) {
    return switch (value) {
      case Boolean b -> b ? 1L : 0L;
      case Integer i -> i.longValue();
      case Long l -> l;
      case Double d -> d;
      case Enum<?> e -> e.name();
      case LocalDate day -> day.toString();
      case Instant moment -> moment.toString();
      default -> value.toString();
    };
  }
}
