package org.onescreen.desktop.cache;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Brings the cache's outbox and its journal together again when the cache is opened: what only the
/// journal knows comes back into the outbox, and what only the outbox knows goes into the journal.
/// Harmless when it is done twice, since every command has an id. A cache that knows less than its
/// journal is new or an old copy: then the desk goes on under a new replica id.
final class Recovery {
  private Recovery() {}

  /// In the writer's transaction.
  ///
  /// @return how many commands came back
  static Integer replay(OutboxChange change, Journal.Replay replay) throws SQLException {
    int back = 0;
    boolean older = false;
    for (OutboxEntry kept : replay.entries()) {
      Optional<OutboxEntry> known = change.table().find(kept.id());
      if (known.isEmpty()) {
        restore(change, kept.unnumbered().at(change.table().lastPlace() + 1));
        back++;
      } else if (later(kept, known.get())) {
        change.number(numbered(kept, known.get()));
        older = true;
      }
    }
    if (back > 0 || older) {
      // What the cache says of its numbers is not what was sent under them.
      Fork.take(change);
    }
    return back;
  }

  /// A cache may be older than its journal: then what the journal says came after.
  private static boolean later(OutboxEntry kept, OutboxEntry known) {
    boolean done = kept.state() == CommandState.DONE && known.state() != CommandState.DONE;
    return done || rank(kept) > rank(known);
  }

  private static int rank(OutboxEntry entry) {
    if (entry.state().pending()) {
      return 0;
    }
    return entry.handled() ? 2 : 1;
  }

  private static void restore(OutboxChange change, OutboxEntry entry) throws SQLException {
    if (entry.state().pending()) {
      change.begin(entry.key());
    }
    change.number(entry);
  }

  /// What the journal knows to have become of it, where the outbox has it.
  private static OutboxEntry numbered(OutboxEntry kept, OutboxEntry known) {
    return new OutboxEntry(
        known.place(),
        known.id(),
        known.kind(),
        known.record(),
        kept.state(),
        known.seq(),
        kept.handled(),
        known.at(),
        kept.changedAt(),
        known.payload(),
        kept.outcome());
  }

  /// True where the journal has to be written anew to say what the outbox says.
  static boolean differs(Journal.Replay replay, List<OutboxEntry> unsettled) {
    if (!replay.sound() || replay.entries().size() != unsettled.size()) {
      return true;
    }
    for (int i = 0; i < unsettled.size(); i++) {
      OutboxEntry kept = replay.entries().get(i);
      OutboxEntry known = unsettled.get(i);
      boolean same =
          kept.id().equals(known.id())
              && kept.state().pending() == known.state().pending()
              && kept.handled() == known.handled();
      if (!same) {
        return true;
      }
    }
    return false;
  }

  /// Replays the journal, draws every pending record anew, and writes the journal anew where it has
  /// to be.
  ///
  /// @return how many commands came back
  static int run(OutboxWork work, Journal journal, Journal.Replay replay) throws IOException {
    int back =
        work.await(
            change -> {
              int count = replay(change, replay);
              change.refold();
              change.rows().refoldAll();
              return count;
            });
    List<OutboxEntry> unsettled = work.await(change -> change.table().unsettled());
    if (differs(replay, unsettled)) {
      journal.rewrite(unsettled);
    }
    return back;
  }
}
