package org.onescreen.desktop.cache;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The entries of commands that stand or fall together. They were given in one transaction, so that
/// they lie side by side.
record OutboxGroup(EntryForm form) {
  /// How many commands may stand together; a form gives no more.
  static final int MOST = 8;

  /// The entry and those that stand or fall with it, in their order.
  List<OutboxEntry> of(OutboxChange change, OutboxEntry entry) throws SQLException {
    UUID group = form.payload(entry).operation().group();
    if (group == null) {
      return List.of(entry);
    }
    return change.table().between(entry.place() - MOST, entry.place() + MOST).stream()
        .filter(other -> group.equals(form.payload(other).operation().group()))
        .toList();
  }
}
