package org.onescreen.desktop.cache;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.onescreen.model.record.Column;
import org.onescreen.model.region.DivisionCode;

/// Which records of a kind are meant, by their declared columns. Values are already in their stored
/// form, so that a filter cannot be written down for a value of the wrong type.
public sealed interface Filter {
  record All() implements Filter {}

  /// Equal to one of the values; an empty list matches nothing.
  record OneOf(String column, List<Object> values) implements Filter {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  record AtLeast(String column, Object value) implements Filter {}

  record LessThan(String column, Object value) implements Filter {}

  record Missing(String column) implements Filter {}

  /// Begins with these characters.
  record Prefix(String column, String prefix) implements Filter {}

  /// One of these records.
  record Among(List<UUID> ids) implements Filter {
    public Among {
      ids = List.copyOf(ids);
    }
  }

  record Not(Filter filter) implements Filter {}

  record Both(List<Filter> filters) implements Filter {
    public Both {
      filters = List.copyOf(filters);
    }
  }

  static Filter all() {
    return new All();
  }

  static <V> Filter is(Column<V> column, V value) {
    return new OneOf(column.name(), List.of(column.stored(value)));
  }

  static <V> Filter oneOf(Column<V> column, Collection<? extends V> values) {
    return new OneOf(column.name(), values.stream().<Object>map(column::stored).toList());
  }

  static <V extends Comparable<? super V>> Filter atLeast(Column<V> column, V value) {
    return new AtLeast(column.name(), column.stored(value));
  }

  static <V extends Comparable<? super V>> Filter lessThan(Column<V> column, V value) {
    return new LessThan(column.name(), column.stored(value));
  }

  static Filter missing(Column<?> column) {
    return new Missing(column.name());
  }

  /// In `division` or below it; `column` is a division code or a grid code.
  static Filter within(Column<?> column, DivisionCode division) {
    return new Prefix(column.name(), division.prefix());
  }

  static Filter among(List<UUID> ids) {
    return new Among(ids);
  }

  static Filter not(Filter filter) {
    return new Not(filter);
  }

  default Filter and(Filter other) {
    return new Both(List.of(this, other));
  }
}
