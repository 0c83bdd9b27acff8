package org.onescreen.desktop.cache;

import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;

/// Makes sure that only declared columns come near SQL.
final class Columns {
  private Columns() {}

  /// @throws IllegalArgumentException where the kind has no such column
  static Column<?> require(Kind<?> kind, String name) {
    return kind.column(name)
        .orElseThrow(
            () -> new IllegalArgumentException(kind + " declares no column '" + name + "'"));
  }
}
