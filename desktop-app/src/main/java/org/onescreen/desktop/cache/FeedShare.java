package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.Kind;

/// What one transaction has gathered of the feed so far.
///
/// A page that fills some hundred buckets comes in dozens of stretches, each of which moves them
/// all: they are moved once, when somebody asks where they stand.
final class FeedShare {
  private final Set<FeedApplier> owners = new LinkedHashSet<>();
  private final Set<Kind<?>> changed = new LinkedHashSet<>();
  private SyncState state;
  private FeedStep.@Nullable Backfill filled;
  private int rows;
  private boolean completed;

  FeedShare(SyncState state) {
    this.state = state;
  }

  Set<FeedApplier> owners() {
    return owners;
  }

  Set<Kind<?>> changed() {
    return changed;
  }

  int rows() {
    return rows;
  }

  boolean completed() {
    return completed;
  }

  int generation() {
    return state.generation();
  }

  boolean sweeping() {
    return state.sweeping();
  }

  FeedStep.Fit fit(FeedStep step) {
    return goesOn(step) ? FeedStep.Fit.NEXT : step.fit(state());
  }

  private boolean goesOn(FeedStep step) {
    return filled != null && step instanceof FeedStep.Backfill next && next.goesOnFrom(filled);
  }

  /// @param step which fits
  void took(int more, FeedStep step) {
    rows += more;
    if (filled != null && step instanceof FeedStep.Backfill next && next.goesOnFrom(filled)) {
      filled = filled.and(next);
    } else if (step instanceof FeedStep.Backfill first) {
      state = state();
      filled = first;
    } else {
      state = step.moved(state());
    }
  }

  /// Everything that was asked for is there.
  void complete(Instant serverTime) {
    if (state().buckets().filled()) {
      completed = true;
      state = state.complete(serverTime);
    }
  }

  /// Where the cache stands once this is committed.
  SyncState state() {
    if (filled != null) {
      state = filled.moved(state);
      filled = null;
    }
    return state;
  }
}
