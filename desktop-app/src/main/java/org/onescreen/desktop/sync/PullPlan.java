package org.onescreen.desktop.sync;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.BucketState;
import org.onescreen.desktop.cache.Buckets;
import org.onescreen.model.wire.Cursor;

/// What is pulled next. What was begun first within a priority is ended first, so that a restart
/// costs no more than a page.
final class PullPlan {
  /// More would make an address that proxies cut off.
  static final int MOST_BUCKETS = 200;

  private PullPlan() {}

  /// Buckets of one priority that stand at one place.
  record Group(Set<Integer> ids, Optional<Cursor> after) {}

  /// @return empty where nothing is left to fill
  static Optional<Group> next(Buckets buckets) {
    List<BucketState> open = buckets.in(BucketState.Phase.BACKFILL);
    Optional<BucketState> first =
        open.stream()
            .min(
                Comparator.comparing(BucketState::priority)
                    .thenComparingLong(b -> -b.after().map(Cursor::seq).orElse(0L))
                    .thenComparingInt(BucketState::id));
    return first.map(
        f ->
            new Group(
                open.stream()
                    .filter(b -> b.priority() == f.priority() && b.after().equals(f.after()))
                    .limit(MOST_BUCKETS)
                    .map(BucketState::id)
                    .collect(Collectors.toUnmodifiableSet()),
                f.after()));
  }

  /// @param tookNanos for a page that was allowed this many bytes
  static int resize(SyncTiming timing, int bytes, long tookNanos) {
    boolean fast = tookNanos < timing.fastPage().toNanos();
    boolean soon = tookNanos < timing.fastPage().toNanos() / 4;
    boolean good = tookNanos < timing.slowPage().toNanos() / 2;
    if (fast) {
      return Math.min(bytes * (soon ? 4 : 2), SyncTiming.LARGEST_PAGE);
    }
    if (bytes > SyncTiming.USUAL_PAGE || tookNanos > timing.slowPage().toNanos()) {
      return Math.max(bytes / 2, SyncTiming.SMALLEST_PAGE);
    }
    return good ? Math.min(bytes * 2, SyncTiming.USUAL_PAGE) : bytes;
  }
}
