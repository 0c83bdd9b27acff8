package org.onescreen.desktop.sync;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.ModelPushes;
import org.onescreen.desktop.cache.SimKey;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;

/// All that a backup of the simulated centre holds: the records, one feed entry for each bucket and
/// record, segments, and what became of operations.
final class SimStore {
  static final int BUCKETS = 6;

  private record Place(int bucket, SimKey key) {}

  private final Map<SimKey, SimRow> rows = new LinkedHashMap<>();
  private final Map<SimKey, Long> versions = new HashMap<>();
  private final TreeMap<Long, FeedLine> feed = new TreeMap<>();
  private final Map<Place, Long> places = new HashMap<>();
  private final TreeMap<Long, Integer> segments = new TreeMap<>();
  private ModelPushes pushes = new ModelPushes();
  private UUID epoch = new UUID(1, 0);
  private long head;
  private long floor;

  SimStore copy() {
    SimStore copy = new SimStore();
    copy.rows.putAll(rows);
    copy.versions.putAll(versions);
    copy.feed.putAll(feed);
    copy.places.putAll(places);
    copy.segments.putAll(segments);
    copy.pushes = pushes.copy();
    copy.epoch = epoch;
    copy.head = head;
    copy.floor = floor;
    return copy;
  }

  ModelPushes pushes() {
    return pushes;
  }

  Map<SimKey, SimRow> rows() {
    return rows;
  }

  Optional<SimRow> find(SimKey key) {
    return Optional.ofNullable(rows.get(key));
  }

  /// A deleted record may come again, in a higher version.
  long nextVersion(SimKey key) {
    return versions.getOrDefault(key, 0L) + 1;
  }

  void put(SimRow row) {
    @Nullable SimRow old = rows.put(row.key(), row);
    versions.put(row.key(), row.version());
    if (old != null && old.bucket() != row.bucket()) {
      entry(old.bucket(), old.gone(head + 1, false, old.bucket(), row.version()));
    }
    entry(row.bucket(), row.line(head + 1));
  }

  void delete(SimRow old) {
    rows.remove(old.key());
    long version = nextVersion(old.key());
    versions.put(old.key(), version);
    for (int bucket = 1; bucket <= BUCKETS; bucket++) {
      if (places.containsKey(new Place(bucket, old.key()))) {
        entry(bucket, old.gone(head + 1, true, bucket, version));
      }
    }
  }

  private void entry(int bucket, FeedLine line) {
    head++;
    @Nullable Long before = places.put(new Place(bucket, SimLines.key(line)), head);
    if (before != null) {
      feed.remove(before);
    }
    feed.put(head, line);
  }

  /// For a planted fault: the next entry gets the number of the newest one.
  void numberAgain() {
    head = Math.max(0, head - 1);
  }

  /// For a planted fault: takes the newest entry out of the feed as long as its transaction is
  /// open.
  Optional<FeedLine> holdBack() {
    return Optional.ofNullable(feed.pollLastEntry()).map(Map.Entry::getValue);
  }

  /// Puts it where it was numbered, unless a newer one of its place came meanwhile.
  void commit(FeedLine line) {
    Place place = new Place(SimLines.bucket(line), SimLines.key(line));
    if (Long.valueOf(SimLines.seq(line)).equals(places.get(place))) {
      feed.put(SimLines.seq(line), line);
    }
  }

  /// Forgets tombstones.
  void collect(long upTo, boolean raiseFloor) {
    feed.headMap(upTo, true).values().removeIf(FeedLine.Gone.class::isInstance);
    places.values().removeIf(seq -> !feed.containsKey(seq));
    if (raiseFloor) {
      floor = Math.max(floor, upTo);
    }
  }

  void segment(int tag) {
    segments.put(head + 1, tag);
  }

  void epoch(UUID next) {
    epoch = next;
  }

  UUID epoch() {
    return epoch;
  }

  long head() {
    return head;
  }

  long floor() {
    return floor;
  }

  int tag(long seq) {
    return seq == 0 ? 0 : segments.floorEntry(seq).getValue();
  }

  /// The last place of the segment that begins at or before the place after `from`.
  long segmentEnd(long from) {
    @Nullable Long next = segments.higherKey(from + 1);
    return next == null ? head : Math.min(head, next - 1);
  }

  Cursor cursor(long seq) {
    return new Cursor(epoch, seq, tag(seq));
  }

  List<FeedLine> between(long after, long upTo) {
    return List.copyOf(feed.subMap(after, false, Math.max(after, upTo), true).values());
  }
}
