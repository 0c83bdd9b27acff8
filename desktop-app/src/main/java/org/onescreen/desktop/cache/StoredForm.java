package org.onescreen.desktop.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.onescreen.model.record.Column;

/// Brings a stored value back into the type of its column: the way back of [Column#stored].
final class StoredForm {
  private StoredForm() {}

  static <V> V value(Column<V> column, Object stored) {
    return column.type().cast(of(column.type(), stored));
  }

  private static Object of(Class<?> type, Object stored) {
    if (type == Boolean.class) {
      return ((Number) stored).longValue() != 0;
    }
    if (type == Integer.class) {
      return ((Number) stored).intValue();
    }
    if (type == Long.class) {
      return ((Number) stored).longValue();
    }
    if (type == Double.class) {
      return ((Number) stored).doubleValue();
    }
    return ofText(type, stored.toString());
  }

  private static Object ofText(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == Instant.class) {
      return Instant.parse(text);
    }
    if (type == UUID.class) {
      return UUID.fromString(text);
    }
    if (type.isEnum()) {
      return constant(type, text);
    }
    return code(type, text);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an enumeration's class is one of its own constants
  private static Object constant(Class<?> type, String text) {
    return Enum.valueOf((Class<? extends Enum>) type, text);
  }

  /// A code is a record of one text, such as a division code.
  private static Object code(Class<?> type, String text) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null || components.length != 1) {
      throw new IllegalArgumentException("no column holds a " + type.getSimpleName());
    }
    try {
      Constructor<?> constructor = type.getConstructor(String.class);
      return constructor.newInstance(text);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + text, e);
    }
  }
}
