package org.onescreen.desktop.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.Catalogue;
import org.onescreen.model.command.Operation;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.ResetReason;

/// The centre as it should be, small enough to be believed: what a simulation measures desks by.
/// One feed entry for each bucket and row; epoch, segment tags, a floor; dense sequences of
/// operations for each replica, each done once.
final class SimServer {
  static final int BUCKETS = 6;
  private static final int ROWS = 40;
  private static final int ROWS_PER_MARK = 3;

  /// A row as it stands. `touches` counts the operations that were done to it.
  record Row(int bucket, long version, int touches) {}

  private record Place(int bucket, UUID id) {}

  /// Everything that a backup holds.
  private static final class Store {
    final Map<UUID, Row> rows = new HashMap<>();
    final TreeMap<Long, FeedLine> feed = new TreeMap<>();
    final Map<Place, Long> places = new HashMap<>();
    final TreeMap<Long, Integer> segments = new TreeMap<>();
    final Map<UUID, TreeMap<Long, UUID>> settled = new HashMap<>();
    final Set<UUID> done = new TreeSet<>();
    final Map<String, Integer> effects = new TreeMap<>();
    UUID epoch = new UUID(1, 0);
    long head;
    long floor;

    Store copy() {
      Store copy = new Store();
      copy.rows.putAll(rows);
      copy.feed.putAll(feed);
      copy.places.putAll(places);
      copy.segments.putAll(segments);
      settled.forEach((replica, seqs) -> copy.settled.put(replica, new TreeMap<>(seqs)));
      copy.done.addAll(done);
      copy.effects.putAll(effects);
      copy.epoch = epoch;
      copy.head = head;
      copy.floor = floor;
      return copy;
    }
  }

  private final Random random;
  private final Set<Planted> planted;
  private final Map<UUID, Set<Integer>> shown = new HashMap<>();
  private Store store = new Store();
  private @Nullable Store backup;
  private int tags;

  SimServer(Random random, Set<Planted> planted) {
    this.random = random;
    this.planted = planted;
    store.segments.put(1L, ++tags);
  }

  // What happens at the centre.

  void change() {
    UUID id = new UUID(0, random.nextInt(ROWS));
    Row old = store.rows.get(id);
    if (old != null && random.nextInt(6) == 0) {
      delete(id, old);
      return;
    }
    int bucket = old != null && random.nextInt(4) > 0 ? old.bucket() : 1 + random.nextInt(BUCKETS);
    put(id, new Row(bucket, version(id, old), old == null ? 0 : old.touches()));
  }

  /// A deleted row may come again, in a higher version.
  private long version(UUID id, @Nullable Row old) {
    if (old != null) {
      return old.version() + 1;
    }
    return 1
        + store.feed.values().stream()
            .filter(line -> id(line).equals(id))
            .mapToLong(SimServer::version)
            .max()
            .orElse(store.head);
  }

  private void put(UUID id, Row row) {
    Row old = store.rows.put(id, row);
    if (old != null && old.bucket() != row.bucket()) {
      entry(
          new Place(old.bucket(), id),
          new FeedLine.Gone(
              false, Dispute.KIND.number(), store.head + 1, old.bucket(), row.version(), id));
    }
    entry(new Place(row.bucket(), id), line(id, row, store.head + 1));
    shown.computeIfAbsent(id, _ -> new TreeSet<>()).add(stamp(row));
  }

  private void delete(UUID id, Row old) {
    store.rows.remove(id);
    for (int bucket = 1; bucket <= BUCKETS; bucket++) {
      Place place = new Place(bucket, id);
      if (store.places.containsKey(place)) {
        entry(
            place,
            new FeedLine.Gone(
                true, Dispute.KIND.number(), store.head + 1, bucket, old.version() + 1, id));
      }
    }
  }

  private void entry(Place place, FeedLine line) {
    store.head++;
    Long before = store.places.put(place, store.head);
    if (before != null) {
      store.feed.remove(before);
    }
    store.feed.put(store.head, line);
  }

  static FeedLine.Put line(UUID id, Row row, long seq) {
    Dispute dispute =
        TestRows.withCode(
            TestRows.withId(TestRows.dispute(1, TestRows.VILLAGE, null), id),
            "v" + row.version() + "t" + row.touches());
    return TestRows.put(Dispute.KIND, dispute, seq, row.bucket(), row.version());
  }

  private static int stamp(Row row) {
    return stamp(row.version(), row.touches());
  }

  static int stamp(long version, int touches) {
    return (int) version * 1000 + touches;
  }

  void backUp() {
    backup = store.copy();
  }

  /// The centre comes back as it was when it was backed up, with a segment of its own; sometimes as
  /// another store altogether.
  void restore() {
    if (backup == null) {
      return;
    }
    store = backup.copy();
    if (planted.contains(Planted.TAG_IGNORED)) {
      return;
    }
    if (random.nextInt(3) == 0) {
      store.epoch = new UUID(1, random.nextLong());
    }
    store.segments.put(store.head + 1, ++tags);
  }

  void newSegment() {
    store.segments.put(store.head + 1, ++tags);
  }

  /// Forgets old tombstones.
  void collect() {
    long upTo = Math.max(0, store.head - random.nextInt(10));
    store.feed.headMap(upTo, true).values().removeIf(FeedLine.Gone.class::isInstance);
    store.places.values().removeIf(seq -> !store.feed.containsKey(seq));
    if (!planted.contains(Planted.GC_WITHOUT_FLOOR)) {
      store.floor = Math.max(store.floor, upTo);
    }
  }

  // What desks ask.

  long head() {
    return store.head;
  }

  Cursor cursor() {
    return cursor(store.head);
  }

  Cursor cursor(long seq) {
    return new Cursor(store.epoch, seq, tag(seq));
  }

  private int tag(long seq) {
    return seq == 0 ? 0 : store.segments.floorEntry(seq).getValue();
  }

  Manifest manifest(Set<Integer> scope) {
    List<BucketInfo> buckets =
        scope.stream()
            .map(
                id ->
                    new BucketInfo(
                        id,
                        TestRows.VILLAGE,
                        List.of(Priority.values()).get(id % Priority.values().length),
                        10,
                        10))
            .toList();
    return new Manifest(
        store.epoch, store.head, store.floor, Catalogue.SCHEMA, buckets, cursor(), scope(scope));
  }

  /// What tells one scope from another.
  int scope(Set<Integer> scope) {
    return 1 + new TreeSet<>(scope).hashCode();
  }

  Optional<ResetReason> refuse(Optional<Cursor> after) {
    return refuse(after, false);
  }

  /// @param backfill tombstones do not matter to buckets that are being filled: the live feed
  ///   brings them
  Optional<ResetReason> refuse(Optional<Cursor> after, boolean backfill) {
    if (after.isEmpty()) {
      return Optional.empty();
    }
    Cursor cursor = after.get();
    if (!cursor.epoch().equals(store.epoch)) {
      return Optional.of(ResetReason.EPOCH);
    }
    if (cursor.seq() == 0) {
      return Optional.empty();
    }
    if (cursor.seq() > store.head) {
      return Optional.of(ResetReason.AHEAD);
    }
    if (cursor.seq() < store.floor && !backfill) {
      return Optional.of(ResetReason.FLOOR);
    }
    return planted.contains(Planted.TAG_IGNORED) || cursor.tag() == tag(cursor.seq())
        ? Optional.empty()
        : Optional.of(ResetReason.TAG);
  }

  /// The feed of `buckets` from `from` on, at most `most` rows of it. The cursors of a page lie in
  /// one segment.
  byte[] page(long from, Set<Integer> buckets, int scope, int most) {
    boolean late = planted.contains(Planted.HEAD_READ_LATER) && random.nextInt(4) == 0;
    long upTo = late ? Math.max(from, store.head - 1) : store.head;
    Long segment = store.segments.higherKey(from + 1);
    long limit = segment == null ? store.head : Math.min(store.head, segment - 1);
    List<FeedLine> rows = new ArrayList<>();
    boolean more = false;
    for (FeedLine line :
        store.feed.subMap(from, false, Math.max(from, Math.min(limit, upTo)), true).values()) {
      if (!buckets.contains(bucket(line))) {
        continue;
      }
      if (rows.size() == most) {
        more = true;
        break;
      }
      rows.add(line);
    }
    long reached = more ? seq(rows.getLast()) : limit;
    return write(from, rows, reached, scope);
  }

  private byte[] write(long from, List<FeedLine> rows, long reached, int scope) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeedWriter writer = new FeedWriter(out);
    try {
      writer.header(
          new FeedLine.Header(
              store.epoch, from, store.head, Catalogue.SCHEMA, tag(reached), scope));
      int written = 0;
      for (FeedLine line : rows) {
        switch (line) {
          case FeedLine.Put put -> writer.put(put);
          case FeedLine.Gone gone -> writer.gone(gone);
          default -> throw new IllegalStateException();
        }
        if (++written % ROWS_PER_MARK == 0) {
          writer.mark(seq(line));
        }
      }
      if (written % ROWS_PER_MARK != 0) {
        writer.mark(seq(rows.getLast()));
      }
      writer.end(new FeedLine.End(reached, reached == store.head));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /// What became of operations; empty where one is numbered as another was.
  Optional<PushReply> push(UUID replica, List<Operation> operations) {
    TreeMap<Long, UUID> settled = store.settled.computeIfAbsent(replica, _ -> new TreeMap<>());
    List<OperationResult> results = new ArrayList<>();
    for (Operation operation : operations) {
      UUID known = settled.get(operation.seq());
      if (known != null && !known.equals(operation.id())) {
        return Optional.empty();
      }
      long last = settled.isEmpty() ? 0 : settled.lastKey();
      if (known == null && operation.seq() != last + 1) {
        break;
      }
      boolean again = known != null || store.done.contains(operation.id());
      if (!again || planted.contains(Planted.APPLIED_TWICE)) {
        touch(operation.record());
        store.effects.merge(intent(operation), 1, Integer::sum);
      }
      settled.put(operation.seq(), operation.id());
      store.done.add(operation.id());
      results.add(
          new OperationResult(
              operation.id(),
              operation.seq(),
              OperationResult.Status.DONE,
              null,
              List.of(),
              null,
              null));
    }
    return Optional.of(new PushReply(settled.isEmpty() ? 0 : settled.lastKey(), results));
  }

  private void touch(UUID id) {
    Row old = store.rows.get(id);
    put(
        id,
        old == null
            ? new Row(1 + random.nextInt(BUCKETS), version(id, null), 1)
            : new Row(old.bucket(), old.version() + 1, old.touches() + 1));
  }

  // What a simulation judges by.

  private static String intent(Operation operation) {
    return operation.arguments().get("intent").stringValue();
  }

  /// How often what was wanted was done, in this history.
  int effects(UUID intent) {
    return store.effects.getOrDefault(intent.toString(), 0);
  }

  /// The rows that a desk with this scope must show, by what their code says.
  Map<UUID, String> rows(Set<Integer> scope) {
    Map<UUID, String> rows = new TreeMap<>();
    store.rows.forEach(
        (id, row) -> {
          if (scope.contains(row.bucket())) {
            rows.put(id, "v" + row.version() + "t" + row.touches());
          }
        });
    return rows;
  }

  boolean everShown(UUID id, int stamp) {
    return shown.getOrDefault(id, Set.of()).contains(stamp);
  }

  List<FeedLine> entriesAfter(long seq) {
    return List.copyOf(store.feed.tailMap(seq, false).values());
  }

  List<FeedLine> entriesUpTo(long seq) {
    return List.copyOf(store.feed.headMap(seq, true).values());
  }

  boolean lives(UUID id) {
    return store.rows.containsKey(id);
  }

  static long seq(FeedLine line) {
    return switch (line) {
      case FeedLine.Put put -> put.seq();
      case FeedLine.Gone gone -> gone.seq();
      default -> throw new IllegalStateException();
    };
  }

  static int bucket(FeedLine line) {
    return switch (line) {
      case FeedLine.Put put -> put.bucket();
      case FeedLine.Gone gone -> gone.bucket();
      default -> throw new IllegalStateException();
    };
  }

  private static UUID id(FeedLine line) {
    return switch (line) {
      case FeedLine.Put put -> put.id();
      case FeedLine.Gone gone -> gone.id();
      default -> throw new IllegalStateException();
    };
  }

  private static long version(FeedLine line) {
    return switch (line) {
      case FeedLine.Put put -> put.version();
      case FeedLine.Gone gone -> gone.version();
      default -> throw new IllegalStateException();
    };
  }
}
