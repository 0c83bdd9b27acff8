package org.onescreen.desktop.sync;

import java.util.Set;
import org.onescreen.model.wire.ResetReason;

/// The one thing that is being done to bring cache and centre together.
sealed interface PullJob {
  record None() implements PullJob {}

  /// The centre is asked for the scope.
  record Manifest() implements PullJob {}

  /// The cache takes over the scope.
  record Agree() implements PullJob {}

  /// The cache begins anew.
  ///
  /// @param again true where it was asked for a moment ago, without anything gained since
  record Reset(ResetReason reason, boolean again) implements PullJob {}

  /// A page of the live feed.
  ///
  /// @param ahead the newest place of [org.onescreen.desktop.cache.SyncState#ahead()] when it was
  ///   asked for
  /// @param head the newest place that the centre had named until then
  record Live(long ahead, long head) implements PullJob {}

  /// A page of buckets that are being filled.
  record Backfill(Set<Integer> buckets) implements PullJob {}

  /// The cache deletes what was taken out of the scope.
  record Purge() implements PullJob {}
}
