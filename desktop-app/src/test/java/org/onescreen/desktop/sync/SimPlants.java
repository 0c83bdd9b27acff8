package org.onescreen.desktop.sync;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.onescreen.desktop.cache.BucketState;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.desktop.cache.SimCache;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.ResetReason;

/// The planted bugs of a desk that pulls. Without any it changes nothing.
final class SimPlants {
  private final Set<Planted> planted;
  private final SimMachine machine;
  private final SimCentre centre;
  private final Random random;
  private boolean doomed;
  private boolean met;
  private Runnable look = () -> {};
  private Optional<ResetReason> cached = Optional.empty();

  SimPlants(Set<Planted> planted, SimMachine machine, SimCentre centre, Random random) {
    this.planted = planted;
    this.machine = machine;
    this.centre = centre;
    this.random = random;
  }

  boolean has(Planted bug) {
    return planted.contains(bug);
  }

  /// True once, where the program is to stop now.
  boolean doomed() {
    boolean now = doomed;
    doomed = false;
    return now;
  }

  /// From now on somebody looks whenever a page brings an older version than is there, before it is
  /// taken and after: the next page mends what was wrong.
  void watchedBy(Runnable looks) {
    look = looks;
  }

  private void meet(List<SimKey> older) {
    if (!older.isEmpty()) {
      look.run();
      met = true;
      if (has(Planted.OLDER_VERSION_TAKEN)) {
        older.forEach(key -> meddle("DELETE FROM row_%s", key));
      }
    }
  }

  /// What was asked for has been answered.
  void answered() {
    if (met) {
      met = false;
      look.run();
    }
  }

  byte[] page(byte[] whole, boolean live) {
    byte[] page = whole;
    if (has(Planted.END_NOT_NEEDED)) {
      page = PlantedPages.closed(page, centre.store().head());
    }
    if (has(Planted.LEFT_IS_DELETED)) {
      page = PlantedPages.leftAsDeleted(page);
    }
    if (has(Planted.EQUAL_VERSION_PASSED_OVER)) {
      page = PlantedPages.withoutKnown(page, rows());
    }
    if (live) {
      meet(PlantedPages.older(page, rows()));
    }
    if (has(Planted.CURSOR_BY_ITSELF) && machine.isFull()) {
      page = PlantedPages.withoutRows(page);
    }
    if (has(Planted.CURSOR_BEFORE_ROWS) && random.nextInt(20) == 0) {
      doomed = true;
      page = PlantedPages.withoutRows(page);
    }
    return page;
  }

  /// What a disk has spoilt is the product's to find.
  private Map<SimKey, SimCache.Row> rows() {
    try {
      return machine.cache().rows();
    } catch (SQLException e) {
      return Map.of();
    }
  }

  private void meddle(String sql, SimKey key) {
    try {
      machine.cache().meddle(sql, key);
    } catch (SQLException e) {
      // Then the row stays as it is.
    }
  }

  /// Before the worker does it.
  Effect.Pull before(Effect.Pull effect) {
    switch (effect) {
      case Effect.Reset _ when has(Planted.RESET_WIPES_OUTBOX) -> wipeOutbox();
      case Effect.Agree(int on, Manifest manifest) when has(Planted.DROPPED_SCOPE_STAYS) -> {
        return new Effect.Agree(on, withDropped(manifest));
      }
      default -> {}
    }
    return effect;
  }

  /// What the desk hears of it: a proxy on the way may remember what it was told before.
  Optional<ResetReason> refusal(Optional<ResetReason> now) {
    if (has(Planted.REFUSAL_IS_CACHED) && cached.isEmpty()) {
      cached = now;
    }
    return cached.or(() -> now);
  }

  private void wipeOutbox() {
    try {
      machine.cache().meddle("DELETE FROM outbox");
    } catch (SQLException e) {
      // Then they stay.
    }
  }

  private Manifest withDropped(Manifest m) {
    List<BucketInfo> buckets = new ArrayList<>(m.buckets());
    for (BucketState known : machine.cache().cache().syncState().buckets().all()) {
      if (buckets.stream().noneMatch(b -> b.id() == known.id())) {
        buckets.add(new BucketInfo(known.id(), TestRows.VILLAGE, Priority.WORK, 1, 1));
      }
    }
    return new Manifest(m.epoch(), m.head(), m.floor(), m.schema(), buckets, m.cursor(), m.scope());
  }

  /// After the worker has done it.
  SyncEvent.Answer after(Effect.Pull effect, SyncState before, SyncEvent.Answer answer)
      throws InterruptedException {
    boolean unfilled =
        has(Planted.ADDED_SCOPE_NOT_FILLED)
            && effect instanceof Effect.Agree
            && before.cursor().isPresent()
            && answer instanceof SyncEvent.Stood;
    if (!unfilled) {
      return answer;
    }
    FeedApplier applier = machine.cache().cache().feed();
    SyncState at = machine.cache().cache().syncState();
    for (BucketState added : at.buckets().in(BucketState.Phase.BACKFILL)) {
      applier.step(
          new FeedStep.Backfill(Set.of(added.id()), added.after(), at.cursor().orElseThrow(), true),
          Optional.empty());
    }
    return new SyncEvent.Stood(applier.flush());
  }
}
