package org.onescreen.desktop.sync;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.BucketState;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.SimCache.Row;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.wire.FeedLine;

/// The invariants of `sync.md` 8 that hold of one desk at every step.
final class SimJudge {
  private static final int MOST_HELD = 64;

  /// A comparison that found nothing is not made again for far longer than this.
  private static final Duration LONG_AGO = Duration.ofHours(1);

  private final SimDesk desk;
  private final SimCentre centre;
  private final Map<SimKey, Long> versions = new HashMap<>();

  SimJudge(SimDesk desk, SimCentre centre) {
    this.desk = desk;
    this.centre = centre;
  }

  void check() {
    try {
      SyncState at = desk.machine().cache().cache().syncState();
      Map<SimKey, Row> rows = desk.machine().cache().rows();
      rows.forEach((key, row) -> rowIsSound(at, key, row));
      cursorIsTrue(at, rows);
      outboxIsWhole();
      bounds();
    } catch (SQLException e) {
      noticed(e);
    }
  }

  /// What the disk has spoilt the product notices as well when it looks there.
  private void noticed(SQLException e) {
    desk.machine().lookAround();
    if (!desk.machine().damageNoted()) {
      throw violation("a cache cannot be read, and nobody says so: " + e.getMessage());
    }
    versions.clear();
  }

  /// The cache has become another one: what was there says nothing of what is.
  void forgetVersions() {
    versions.clear();
  }

  private void rowIsSound(SyncState at, SimKey key, Row row) {
    if (row.pending() || !soundDisk()) {
      return;
    }
    if (!centre.oracle().everHad(key, row.version(), row.hash())) {
      throw violation("I7: a row that the centre never had: " + key + " " + row);
    }
    if (at.buckets().find(row.bucket()).isEmpty()) {
      throw violation("I6: a row outside the scope: " + key + " " + row);
    }
    @Nullable Long before = versions.put(key, row.version());
    if (before != null && before > row.version() && centre.restores() == 0) {
      throw violation("I5: a version fell from " + before + ": " + key + " " + row);
    }
  }

  /// I4: what the cursor says is there, is there; or newer, where an answer has brought it.
  private void cursorIsTrue(SyncState at, Map<SimKey, Row> rows) {
    boolean believable =
        soundDisk()
            && at.cursor().isPresent()
            && !at.sweeping()
            && at.ahead().isEmpty()
            && centre.pages().refuse(at.cursor(), false).isEmpty();
    if (!believable) {
      return;
    }
    Set<Integer> scope = desk.account().scope();
    for (FeedLine line : centre.store().between(0, at.cursor().get().seq())) {
      boolean live =
          at.buckets()
                  .find(SimLines.bucket(line))
                  .filter(b -> b.phase() == BucketState.Phase.LIVE)
                  .isPresent()
              && scope.contains(SimLines.bucket(line));
      if (live) {
        cursorIsTrue(at, line, rows.get(SimLines.key(line)));
      }
    }
  }

  /// What a disk has spoilt without a sign is there until the desk compares itself with the centre.
  private boolean soundDisk() {
    Duration next = Duration.ofNanos(desk.state().comparison().due() - desk.time().nanos());
    return !desk.machine().isSpoilt() || next.compareTo(LONG_AGO) > 0;
  }

  private void cursorIsTrue(SyncState at, FeedLine line, @Nullable Row there) {
    if (there != null && there.pending()) {
      return;
    }
    switch (line) {
      case FeedLine.Put put -> {
        if (there == null || there.version() < put.version()) {
          throw violation(
              "I4: the cursor is at %d, but of %s in version %d there is %s"
                  .formatted(
                      at.cursor().orElseThrow().seq(), SimLines.key(put), put.version(), there));
        }
      }
      case FeedLine.Gone gone -> {
        boolean lives = centre.store().find(SimLines.key(gone)).isPresent();
        if (gone.deleted() && !lives && there != null) {
          throw violation("I4: a row that was deleted is there: " + SimLines.key(gone));
        }
      }
      default -> throw new IllegalStateException();
    }
  }

  /// I1, I2 and I3.
  private void outboxIsWhole() throws SQLException {
    Map<UUID, CommandState> outbox = desk.machine().cache().outbox();
    Set<UUID> missing = desk.ledger().missing(outbox, this::decided);
    if (!missing.isEmpty()) {
      throw violation("I1: commands that were kept are nowhere: " + missing.size());
    }
    for (UUID operation : desk.ledger().all()) {
      if (centre.store().pushes().decisions(operation) > 1) {
        throw violation("I2: an operation was settled twice");
      }
    }
    List<String> wrong = desk.machine().cache().wronglyFolded();
    if (!wrong.isEmpty()) {
      throw violation("I3: not what the centre's word and the commands make of it: " + wrong);
    }
  }

  private boolean decided(UUID operation) {
    return centre.store().pushes().decisions(operation) > 0;
  }

  /// I8.
  private void bounds() {
    if (desk.state().stage() instanceof Stage.Following(Online online)
        && online.held().size() > MOST_HELD) {
      throw violation("I8: too much is held");
    }
  }

  private static RuntimeException violation(String what) {
    return new Simulation.Violation(what);
  }
}
