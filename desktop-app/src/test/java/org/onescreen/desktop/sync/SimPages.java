package org.onescreen.desktop.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.Catalogue;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;
import org.onescreen.model.wire.HashSums;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.ResetReason;

/// What the simulated centre says of its feed: manifest, pages, and which cursors do not hold.
final class SimPages {
  private static final int ROWS_PER_MARK = 3;
  private static final int ROWS_PER_PAGE = 7;

  private final SimStore store;
  private final Random random;
  private final Set<Planted> planted;

  SimPages(SimStore store, Random random, Set<Planted> planted) {
    this.store = store;
    this.random = random;
    this.planted = planted;
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
                        10,
                        sums(id)))
            .toList();
    return new Manifest(
        store.epoch(),
        store.head(),
        store.floor(),
        Catalogue.SCHEMA,
        buckets,
        store.cursor(store.head()),
        scope(scope));
  }

  private HashSums sums(int bucket) {
    HashSums sums = HashSums.NONE;
    for (SimRow row : store.rows().values()) {
      sums = row.bucket() == bucket ? sums.plus(row.line(0).hash()) : sums;
    }
    return sums;
  }

  /// What tells one scope from another.
  static int scope(Set<Integer> scope) {
    return 1 + new TreeSet<>(scope).hashCode();
  }

  /// @param backfill tombstones do not matter to buckets that are being filled: the live feed
  ///   brings them
  Optional<ResetReason> refuse(Optional<Cursor> after, boolean backfill) {
    if (after.isEmpty()) {
      return Optional.empty();
    }
    Cursor cursor = after.get();
    if (!cursor.epoch().equals(store.epoch())) {
      return Optional.of(ResetReason.EPOCH);
    }
    if (cursor.seq() > store.head()) {
      return Optional.of(ResetReason.AHEAD);
    }
    if (cursor.seq() < store.floor() && !backfill) {
      return Optional.of(ResetReason.FLOOR);
    }
    return cursor.seq() == 0
            || planted.contains(Planted.TAG_IGNORED)
            || cursor.tag() == store.tag(cursor.seq())
        ? Optional.empty()
        : Optional.of(ResetReason.TAG);
  }

  /// The feed of `buckets` from `from` on. The cursors of a page lie in one segment.
  byte[] page(long from, Set<Integer> buckets, Set<Integer> scope) {
    boolean late = planted.contains(Planted.HEAD_READ_LATER) && random.nextInt(4) == 0;
    long limit = store.segmentEnd(from);
    long upTo = late ? Math.min(limit, store.head() - 1) : limit;
    List<FeedLine> rows = new ArrayList<>();
    boolean more = false;
    for (FeedLine line : store.between(from, upTo)) {
      if (!buckets.contains(SimLines.bucket(line))) {
        continue;
      }
      if (rows.size() == ROWS_PER_PAGE) {
        more = true;
        break;
      }
      rows.add(line);
    }
    return write(from, rows, more ? SimLines.seq(rows.getLast()) : limit, scope(scope));
  }

  private byte[] write(long from, List<FeedLine> rows, long reached, int scope) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeedWriter writer = new FeedWriter(out);
    try {
      writer.header(
          new FeedLine.Header(
              store.epoch(),
              from,
              store.head(),
              Catalogue.SCHEMA,
              store.tag(reached),
              scope,
              store.tag(store.head())));
      int written = 0;
      for (FeedLine line : rows) {
        switch (line) {
          case FeedLine.Put put -> writer.put(put);
          case FeedLine.Gone gone -> writer.gone(gone);
          default -> throw new IllegalStateException();
        }
        if (++written % ROWS_PER_MARK == 0) {
          writer.mark(SimLines.seq(line));
        }
      }
      if (written % ROWS_PER_MARK != 0) {
        writer.mark(SimLines.seq(rows.getLast()));
      }
      writer.end(new FeedLine.End(reached, reached == store.head()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
