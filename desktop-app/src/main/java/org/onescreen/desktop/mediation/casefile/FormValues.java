package org.onescreen.desktop.mediation.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was entered into a form, by the keys of its fields.
public record FormValues(Map<String, Object> values) {
  public FormValues {
    values = Map.copyOf(values);
  }

  public String text(String key) {
    return values.get(key) instanceof String text ? text : "";
  }

  /// @throws IllegalArgumentException where the form has no such day
  public LocalDate day(String key) {
    if (values.get(key) instanceof LocalDate day) {
      return day;
    }
    throw new IllegalArgumentException("the form asks for no day " + key);
  }

  public boolean ticked(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  public int number(String key) {
    return values.get(key) instanceof Integer number ? number : 0;
  }

  /// Empty where nothing could be chosen.
  public <T> Optional<T> chosen(String key, Class<T> type) {
    Object value = values.get(key);
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }

  /// As [#chosen], where "none of them" can be chosen too.
  public <T> Optional<T> some(String key, Class<T> type) {
    return values.get(key) instanceof Optional<?> chosen
        ? chosen.filter(type::isInstance).map(type::cast)
        : Optional.empty();
  }

  /// Those of several that were chosen.
  public <T> List<T> several(String key, Class<T> type) {
    return values.get(key) instanceof List<?> many
        ? many.stream().filter(type::isInstance).map(type::cast).toList()
        : List.of();
  }
}
