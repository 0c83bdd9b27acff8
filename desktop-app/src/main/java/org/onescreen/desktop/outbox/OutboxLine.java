package org.onescreen.desktop.outbox;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.CommandItem;
import org.onescreen.model.record.CentreRecord;

/// A command of the list with what it is about.
///
/// @param title of its record; empty where the record is not here
/// @param now the record as it is; empty where it is not here
/// @param names the masked names of persons and places that its values refer to
record OutboxLine(
    CommandItem item, String title, Optional<CentreRecord> now, Map<UUID, String> names) {
  OutboxLine {
    names = Map.copyOf(names);
  }

  UUID id() {
    return item.operation().id();
  }

  /// Values may be personal, and never reach a log.
  @Override
  public String toString() {
    return "OutboxLine[" + item + "]";
  }
}
