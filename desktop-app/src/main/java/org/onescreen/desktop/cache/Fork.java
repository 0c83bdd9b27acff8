package org.onescreen.desktop.cache;

import java.sql.SQLException;
import java.util.UUID;

/// How a desk goes on whose replica id another one uses, or that finds an older cache than it left:
/// under a new id, with what waits numbered anew. What was done is sent once more as well: whether
/// the centre still knows of it is asked under the new id alone, and it does nothing twice.
final class Fork {
  private Fork() {}

  static UUID take(OutboxChange change) throws SQLException {
    for (OutboxEntry entry : change.table().numberedOrDone()) {
      if (entry.state() == CommandState.DONE) {
        change.begin(entry.key());
        change.keep(entry.again());
      } else {
        change.number(entry.unnumbered());
      }
    }
    change.numbers(new Numbers(0, 0));
    UUID replica = UUID.randomUUID();
    change.replica(replica);
    return replica;
  }
}
