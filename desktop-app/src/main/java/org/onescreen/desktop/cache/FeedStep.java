package org.onescreen.desktop.cache;

import java.util.Optional;
import java.util.Set;
import org.onescreen.model.wire.Cursor;

/// What the rows of a batch mean for where the cache stands. Rows and step are committed together;
/// a batch whose step does not go on from where the cache stands is refused whole, so that no order
/// of pages can ever leave a gap behind.
public sealed interface FeedStep {
  /// How a step stands to the state that it meets.
  enum Fit {
    /// It goes on from there.
    NEXT,
    /// All of it is there already; nothing is to be done, and nothing is wrong.
    KNOWN,
    /// It would leave a gap, or belongs to another history.
    GAP
  }

  Fit fit(SyncState state);

  SyncState moved(SyncState state);

  /// A stretch of the live feed over the whole scope.
  ///
  /// @param from where it must go on from; empty where whoever hands it over knows
  /// @param seen how far the feed went when it was read: what has changed since stands there
  record Live(Optional<Cursor> from, Cursor to, Beyond seen) implements FeedStep {
    /// Of a stretch that goes to the feed's end.
    public Live(Optional<Cursor> from, Cursor to) {
      this(from, to, Beyond.NONE);
    }

    @Override
    public Fit fit(SyncState state) {
      return from.isEmpty() || samePlace(from, state.cursor()) ? Fit.NEXT : Fit.GAP;
    }

    @Override
    public SyncState moved(SyncState state) {
      return state.at(to).ahead(seen.after(to));
    }
  }

  /// A stretch of the feed of some buckets that are being filled.
  ///
  /// @param whole true where nothing of them was left
  /// @param seen how far the feed went when it was read
  record Backfill(
      Set<Integer> buckets, Optional<Cursor> from, Cursor to, boolean whole, Beyond seen)
      implements FeedStep {
    /// Of a stretch that was read when the feed went no further than the live cursor.
    public Backfill(Set<Integer> buckets, Optional<Cursor> from, Cursor to, boolean whole) {
      this(buckets, from, to, whole, Beyond.NONE);
    }

    public Backfill {
      buckets = Set.copyOf(buckets);
    }

    @Override
    public Fit fit(SyncState state) {
      boolean all =
          buckets.stream()
              .allMatch(
                  id ->
                      state
                          .buckets()
                          .find(id)
                          .filter(b -> b.phase() == BucketState.Phase.BACKFILL)
                          .filter(b -> samePlace(from, b.after()))
                          .isPresent());
      return all ? Fit.NEXT : Fit.GAP;
    }

    /// True where this is the next stretch of the same page.
    boolean goesOnFrom(Backfill before) {
      return !before.whole
          && buckets.equals(before.buckets)
          && seen.equals(before.seen)
          && from.filter(before.to::equals).isPresent();
    }

    /// Both stretches as one.
    ///
    /// @param next which goes on from this
    Backfill and(Backfill next) {
      return new Backfill(buckets, from, next.to, next.whole, seen);
    }

    /// Live only where it has come as far as the live feed: else a row that the live feed has
    /// deleted meanwhile could stay.
    @Override
    public SyncState moved(SyncState state) {
      long live = state.cursor().map(Cursor::seq).orElse(Long.MAX_VALUE);
      return state
          .with(state.buckets().moved(buckets, to, whole && to.seq() >= live))
          .ahead(state.cursor().map(seen::after).orElse(seen));
    }
  }

  /// A row that is shown before its turn. It moves no cursor, and comes again with the feed.
  ///
  /// @param tag of the stretch of the feed that it lies in
  record Ahead(int bucket, long seq, int tag) implements FeedStep {
    @Override
    public Fit fit(SyncState state) {
      BucketState known = state.buckets().find(bucket).orElse(null);
      if (known == null || known.phase() == BucketState.Phase.PURGE) {
        return Fit.KNOWN;
      }
      // What the live feed has passed was applied, or superseded, with it.
      boolean passed =
          seq <= state.cursor().map(Cursor::seq).orElse(0L)
              || seq <= known.after().map(Cursor::seq).orElse(0L);
      return passed ? Fit.KNOWN : Fit.NEXT;
    }

    @Override
    public SyncState moved(SyncState state) {
      return state.ahead(Beyond.of(seq, tag));
    }
  }

  /// In the same history too: after the centre was restored the same number is another place.
  private static boolean samePlace(Optional<Cursor> a, Optional<Cursor> b) {
    return a.equals(b);
  }
}
