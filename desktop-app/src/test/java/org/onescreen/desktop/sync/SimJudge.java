package org.onescreen.desktop.sync;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.onescreen.desktop.cache.BucketState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.OperationResult;

/// The invariants of `sync.md` 8, as far as they speak of a desk, its outbox and its centre.
final class SimJudge {
  private SimJudge() {}

  /// What must hold at every step.
  static void check(SimDesk desk, SimServer server) {
    Map<UUID, String> rows = rows(desk);
    rows.forEach(
        (id, code) -> {
          if (!server.everShown(id, stamp(code))) {
            throw violation("I7: a row that the centre never had: " + id + " " + code);
          }
        });
    cursorIsTrue(desk, server, rows);
    outboxIsWhole(desk, server);
  }

  /// I4: what the cursor says is there, is there.
  private static void cursorIsTrue(SimDesk desk, SimServer server, Map<UUID, String> rows) {
    SyncState at = desk.at();
    boolean believable =
        at.cursor().isPresent() && !at.sweeping() && server.refuse(at.cursor()).isEmpty();
    if (!believable) {
      return;
    }
    for (FeedLine line : server.entriesUpTo(at.cursor().get().seq())) {
      boolean live =
          at.buckets()
                  .find(SimServer.bucket(line))
                  .filter(b -> b.phase() == BucketState.Phase.LIVE)
                  .isPresent()
              && desk.scope().contains(SimServer.bucket(line));
      if (!live) {
        continue;
      }
      switch (line) {
        case FeedLine.Put put -> {
          String code = rows.get(put.id());
          boolean maybeAhead = at.ahead() > at.cursor().get().seq();
          if (!maybeAhead && (code == null || !code.startsWith("v" + put.version() + "t"))) {
            throw violation(
                "I4: the cursor is at %d, but of row %s in version %d there is %s"
                    .formatted(at.cursor().get().seq(), put.id(), put.version(), code));
          }
        }
        case FeedLine.Gone gone -> {
          if (gone.deleted() && !server.lives(gone.id()) && rows.containsKey(gone.id())) {
            throw violation("I4: a row that was deleted is there: " + gone.id());
          }
        }
        default -> throw new IllegalStateException();
      }
    }
  }

  /// I1 and I2: each operation is waiting, done or parked, and was done at most once.
  private static void outboxIsWhole(SimDesk desk, SimServer server) {
    Set<UUID> waiting = desk.outbox.waiting();
    for (UUID given : desk.outbox.given()) {
      int places =
          (waiting.contains(given) ? 1 : 0)
              + (desk.outbox.outcomes().containsKey(given) ? 1 : 0)
              + (desk.outbox.parked().containsKey(given) ? 1 : 0);
      if (places != 1) {
        throw violation("I1: an operation is in " + places + " places: " + given);
      }
      if (server.effects(given) > 1) {
        throw violation("I2: an operation was done " + server.effects(given) + " times");
      }
    }
  }

  /// What must hold once nothing is wrong any more.
  ///
  /// @return what does not hold yet
  static Optional<String> settled(SimDesk desk, SimServer server) {
    if (!(desk.state().stage() instanceof Stage.Following(Online online)) || !online.current()) {
      return Optional.of("a desk is not there: " + desk.state());
    }
    if (desk.outbox.waits() > 0) {
      return Optional.of("an outbox is not empty: " + desk.state().push());
    }
    for (Map.Entry<UUID, OperationResult.Status> outcome : desk.outbox.outcomes().entrySet()) {
      if (server.effects(outcome.getKey()) != 1) {
        return Optional.of("an operation that was done is lost: " + outcome.getKey());
      }
    }
    Map<UUID, String> wanted = server.rows(desk.scope());
    Map<UUID, String> there = rows(desk);
    return wanted.equals(there)
        ? Optional.empty()
        : Optional.of("rows differ: wanted " + wanted + " there " + there);
  }

  private static Map<UUID, String> rows(SimDesk desk) {
    Map<UUID, String> rows = new TreeMap<>();
    desk.cache()
        .read(
            r -> {
              r.each(Dispute.KIND, Filter.all(), d -> rows.put(d.id(), d.code()));
              return 0;
            });
    return rows;
  }

  private static int stamp(String code) {
    int touches = code.indexOf('t');
    return SimServer.stamp(
        Long.parseLong(code.substring(1, touches)), Integer.parseInt(code.substring(touches + 1)));
  }

  private static RuntimeException violation(String what) {
    return new Simulation.Violation(what);
  }
}
