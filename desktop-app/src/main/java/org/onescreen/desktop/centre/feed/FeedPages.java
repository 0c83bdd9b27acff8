package org.onescreen.desktop.centre.feed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.DigestPart;
import org.onescreen.model.wire.DigestReply;
import org.onescreen.model.wire.DigestRequest;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.ResetReason;

/// Reads the feed for desks. Head and rows come from one snapshot, so a page never claims more than
/// it shows. All cursors of a page have one tag.
///
/// Safe for use by many threads.
public final class FeedPages {
  private final Jdbi jdbi;
  private final BucketBook book = new BucketBook();

  public FeedPages(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// The newest of the feed, for all who listen.
  ///
  /// @param page what is new in all buckets
  /// @param buckets every one that the page may name; the same object while none is added
  public record Tail(FeedPage page, KnownBuckets buckets) {}

  /// What there is within the scope, what comes first first.
  public Manifest manifest(Scope scope) {
    return snapshot(
        handle -> {
          FeedState state = FeedState.read(handle);
          return new Manifest(
              state.epoch(),
              state.head(),
              state.floor(),
              Catalogue.SCHEMA,
              visible(handle, scope),
              cursor(handle, state),
              book.read(handle).within(scope).number());
        });
  }

  private static List<BucketInfo> visible(Handle handle, Scope scope) {
    return Buckets.all(handle).stream()
        .filter(b -> scope.contains(b.division(), b.priority()))
        .toList();
  }

  /// The cursor of the newest entry.
  public Cursor head() {
    return snapshot(handle -> cursor(handle, FeedState.read(handle)));
  }

  private static Cursor cursor(Handle handle, FeedState state) {
    return new Cursor(state.epoch(), state.head(), new Segments(handle).tagOf(state.head()));
  }

  /// @throws ResetException where the cursor does not hold
  public void check(Cursor cursor) throws ResetException {
    this.<Boolean, ResetException>snapshot(
        handle -> {
          require(cursor, new Segments(handle), FeedState.read(handle), false);
          return true;
        });
  }

  /// The next page.
  ///
  /// @throws ResetException where the cursor does not hold
  /// @throws OutOfScopeException where the request names a bucket that the scope has not
  public FeedPage read(Scope scope, FeedRequest request) throws FeedRefusedException {
    return this.<FeedPage, FeedRefusedException>snapshot(handle -> read(handle, scope, request));
  }

  private FeedPage read(Handle handle, Scope scope, FeedRequest request)
      throws FeedRefusedException {
    KnownBuckets known = book.read(handle);
    Extent extent = known.within(scope);
    FeedState state = FeedState.read(handle);
    Segments segments = new Segments(handle);
    long from = from(request.after(), segments, state, request.buckets().isPresent());
    if (request.buckets().isPresent()) {
      Set<Integer> wanted = request.buckets().get();
      requireAllowed(wanted, extent);
      return page(
          extent.number(),
          PageRows.backfill(handle, from, state.head(), wanted, request.maxBytes()),
          from,
          segments,
          state);
    }
    boolean all = extent.buckets().size() == known.places().size();
    return page(
        extent.number(),
        all
            ? PageRows.live(handle, from, state.head(), null, request.maxBytes())
            : PageRows.live(handle, from, state.head(), extent.buckets(), request.maxBytes()),
        from,
        segments,
        state);
  }

  /// What came after `after` in all buckets.
  ///
  /// @throws ResetException where the cursor does not hold any more
  public Tail tail(Cursor after, int maxBytes) throws ResetException {
    return this.<Tail, ResetException>snapshot(
        handle -> {
          FeedState state = FeedState.read(handle);
          Segments segments = new Segments(handle);
          long from = from(Optional.of(after), segments, state, false);
          PageRows rows = PageRows.live(handle, from, state.head(), null, maxBytes);
          return new Tail(page(0, rows, from, segments, state), book.read(handle));
        });
  }

  private static FeedPage page(
      int scope, PageRows rows, long from, Segments segments, FeedState state) {
    rows.endInOneSegment(segments);
    FeedLine.End end = rows.end(state.head());
    return new FeedPage(
        new FeedLine.Header(
            state.epoch(),
            from,
            state.head(),
            Catalogue.SCHEMA,
            segments.tagOf(end.seq()),
            scope,
            segments.tagOf(state.head())),
        rows.lines(),
        end);
  }

  /// The server's side of a comparison.
  ///
  /// @throws OutOfScopeException where the request names a bucket that the scope has not
  public DigestReply digest(Scope scope, DigestRequest request) throws OutOfScopeException {
    return this.<DigestReply, OutOfScopeException>snapshot(
        handle -> {
          Extent extent = book.read(handle).within(scope);
          requireAllowed(request.buckets(), extent);
          requireAllowed(request.parts().stream().map(DigestPart::bucket).toList(), extent);
          Digests digests = new Digests(handle);
          Digests.Found found = digests.rows(request.parts());
          return new DigestReply(
              cursor(handle, FeedState.read(handle)),
              digests.sums(request.buckets()),
              found.rows(),
              found.left());
        });
  }

  private static long from(
      Optional<Cursor> after, Segments segments, FeedState state, boolean backfill)
      throws ResetException {
    if (after.isEmpty()) {
      return 0;
    }
    require(after.get(), segments, state, backfill);
    return after.get().seq();
  }

  private static void require(Cursor cursor, Segments segments, FeedState state, boolean backfill)
      throws ResetException {
    Optional<ResetReason> refused = segments.refuse(cursor, state, backfill);
    if (refused.isPresent()) {
      throw new ResetException(refused.get());
    }
  }

  private static void requireAllowed(Collection<Integer> wanted, Extent extent)
      throws OutOfScopeException {
    if (!extent.buckets().containsAll(wanted)) {
      throw new OutOfScopeException();
    }
  }

  private <R, X extends Exception> R snapshot(HandleCallback<R, X> question) throws X {
    return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, question);
  }
}
