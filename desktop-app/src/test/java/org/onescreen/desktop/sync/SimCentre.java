package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.ModelPushes;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.model.command.Operation;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;

/// The centre as it should be, small enough to be believed: what a simulation measures desks by.
/// Here is what happens at it; what it has is in [SimStore], what it says in [SimPages].
final class SimCentre {
  private static final int ALARMS = 24;
  private static final int DISPUTES = 12;

  /// How long it takes to check a password.
  static final Duration CHECKING = Duration.ofMillis(100);

  private final Random random;
  private final Set<Planted> planted;
  private final SimRecords records;
  private final SimOracle oracle = new SimOracle();
  private final List<FeedLine> open = new ArrayList<>();
  private SimStore store = new SimStore();
  private @Nullable SimStore backup;
  private int tags;
  private int restores;
  private final List<Long> logins = new ArrayList<>();
  private final Set<UUID> unreadable = new HashSet<>();
  private boolean crowded;

  SimCentre(Random random, Set<Planted> planted) {
    this.random = random;
    this.planted = planted;
    this.records = new SimRecords(random);
    store.segment(++tags);
  }

  SimStore store() {
    return store;
  }

  SimPages pages() {
    return new SimPages(store, random, planted);
  }

  SimOracle oracle() {
    return oracle;
  }

  /// How often it was put back to an older state.
  int restores() {
    return restores;
  }

  // What happens at the centre.

  /// Somebody else does something.
  void change() {
    SimKey key = records.any(ALARMS, DISPUTES);
    @Nullable SimRow old = store.find(key).orElse(null);
    if (old != null && random.nextInt(6) == 0) {
      store.delete(old);
      return;
    }
    int bucket = old != null && random.nextInt(4) > 0 ? old.bucket() : anyBucket();
    put(new SimRow(key, records.changed(key, old), bucket, store.nextVersion(key)));
    if (planted.contains(Planted.TWO_SEQUENCERS) && random.nextInt(10) == 0) {
      store.numberAgain();
    }
    if (planted.contains(Planted.SEQ_AT_WRITE)) {
      commitLate();
    }
    if (planted.contains(Planted.XMIN_HALF_FIX)) {
      beginEarly();
    }
  }

  private void put(SimRow row) {
    store.put(row);
    oracle.shown(row);
  }

  private int anyBucket() {
    return 1 + random.nextInt(SimStore.BUCKETS);
  }

  private void commitLate() {
    commitAll();
    if (random.nextInt(3) == 0) {
      store.holdBack().ifPresent(open::add);
    }
  }

  /// Where a transaction is open, what began after it is not seen before its end; what began before
  /// it is, although its number is higher.
  private void beginEarly() {
    if (random.nextInt(3) == 0) {
      commitAll();
    }
    if (open.isEmpty() ? random.nextInt(3) == 0 : random.nextBoolean()) {
      store.holdBack().ifPresent(open::add);
    }
  }

  /// Every transaction ends.
  void commitAll() {
    open.forEach(store::commit);
    open.clear();
  }

  void backUp() {
    backup = store.copy();
  }

  /// The centre comes back as it was when it was backed up, with a segment of its own; sometimes as
  /// another store altogether.
  ///
  /// @return false where there is no backup
  boolean restore() {
    if (backup == null) {
      return false;
    }
    restores++;
    open.clear();
    store = backup.copy();
    if (!planted.contains(Planted.TAG_IGNORED)) {
      if (random.nextInt(3) == 0) {
        store.epoch(new UUID(1, random.nextLong()));
      }
      store.segment(++tags);
    }
    return true;
  }

  /// The program stops and starts.
  void newSegment() {
    store.segment(++tags);
  }

  /// Forgets old tombstones.
  ///
  /// @param keep how many places back they stay
  void collect(int keep) {
    long upTo = Math.max(0, store.head() - random.nextInt(1 + keep));
    store.collect(upTo, !planted.contains(Planted.GC_WITHOUT_FLOOR));
  }

  /// What becomes of operations.
  PushReply push(
      UUID replica, Optional<LastDone> lastDone, List<Operation> operations, Set<Integer> scope)
      throws ModelPushes.Forked {
    store.pushes().requireSamePast(replica, lastDone);
    if (planted.contains(Planted.APPLIED_TWICE)) {
      store.pushes().forget(operations);
    }
    List<OperationResult> results = new ArrayList<>();
    PushReply reply = store.pushes().push(replica, List.of(), new SimSight(this, scope, null));
    for (Operation operation : operations) {
      oracle.sent(operation);
      reply =
          store.pushes().push(replica, List.of(operation), new SimSight(this, scope, operation));
      results.addAll(reply.results());
    }
    return new PushReply(reply.lastSeq(), results, store.cursor(store.head()), reply.undone());
  }

  /// From now on it cannot read this operation, whoever brings it and whatever it is put back to.
  void poison(UUID operation) {
    unreadable.add(operation);
  }

  boolean cannotRead(List<Operation> operations) {
    return operations.stream().anyMatch(o -> unreadable.contains(o.id()));
  }

  /// From now on it can check one password at a time.
  void crowd() {
    crowded = true;
  }

  boolean isCrowded() {
    return crowded;
  }

  /// Somebody comes to log in.
  ///
  /// @param now in virtual nanoseconds
  /// @return what says, once the password has been checked, whether nobody came into its way
  BooleanSupplier comesToLogIn(long now) {
    logins.add(now);
    return () ->
        logins.stream().filter(other -> Math.abs(other - now) < CHECKING.toNanos()).count() == 1;
  }

  boolean has(Planted bug) {
    return planted.contains(bug);
  }

  /// An operation has made this of a record.
  void done(int kind, CentreRecord after) {
    SimKey key = new SimKey(kind, after.id());
    int bucket = store.find(key).map(SimRow::bucket).orElseGet(this::anyBucket);
    put(new SimRow(key, after, bucket, store.nextVersion(key)));
  }
}
