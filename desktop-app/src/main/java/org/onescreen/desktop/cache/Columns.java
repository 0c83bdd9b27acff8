package org.onescreen.desktop.cache;

import java.lang.reflect.RecordComponent;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;

/// Makes sure that only declared columns come near SQL, and only open fields out of a partial read.
final class Columns {
  private Columns() {}

  /// @throws IllegalArgumentException where the kind has no such column
  static Column<?> require(Kind<?> kind, String name) {
    return kind.column(name)
        .orElseThrow(
            () -> new IllegalArgumentException(kind + " declares no column '" + name + "'"));
  }

  /// A record within the part is a part itself, which may leave out what is personal.
  ///
  /// @throws IllegalArgumentException where a field of `part` is personal, or holds what is
  static void requireOpen(Kind<?> kind, Class<? extends Record> part) {
    requireOpen(kind, "", part);
  }

  private static void requireOpen(Kind<?> kind, String above, Class<?> part) {
    for (RecordComponent field : part.getRecordComponents()) {
      String path = above + field.getName();
      for (String personal : kind.personal().keySet()) {
        boolean within = personal.startsWith(path + ".");
        if (personal.equals(path) || (within && !field.getType().isRecord())) {
          throw new IllegalArgumentException(personal + " of " + kind + " is personal");
        }
        if (within) {
          requireOpen(kind, path + ".", field.getType());
        }
      }
    }
  }
}
