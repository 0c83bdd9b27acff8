package org.onescreen.desktop.cache;

import java.sql.SQLException;
import java.util.UUID;

/// How a desk goes on whose replica id another one uses, or that finds an older cache than it left:
/// under a new id, with what waits numbered anew.
final class Fork {
  private Fork() {}

  /// The first number of the new id is used up by a skip. A centre that was restored to a time
  /// before it knows less than that: so the desk notices it also where all that the centre has lost
  /// was settled under the old id.
  static UUID take(OutboxChange change) throws SQLException {
    for (OutboxEntry entry : change.table().numbered()) {
      change.number(entry.unnumbered());
    }
    change.numbers(new Numbers(1, 0));
    UUID replica = UUID.randomUUID();
    change.replica(replica);
    return replica;
  }
}
