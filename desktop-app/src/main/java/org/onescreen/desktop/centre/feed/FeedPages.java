package org.onescreen.desktop.centre.feed;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.ResetReason;

/// Reads the feed for desks. Head and rows come from one snapshot, so a page never claims more than
/// it shows. A page lies in one segment, so that one tag holds for every cursor in it.
///
/// Safe for use by many threads.
public final class FeedPages {
  private final Jdbi jdbi;

  public FeedPages(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// What there is within the scope, what comes first first.
  public Manifest manifest(Scope scope) {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ,
        handle -> {
          FeedState state = FeedState.read(handle);
          return new Manifest(
              state.epoch(),
              state.head(),
              state.floor(),
              Catalogue.SCHEMA,
              visible(handle, scope),
              new Cursor(state.epoch(), state.head(), new Segments(handle).tagOf(state.head())));
        });
  }

  /// @throws ResetException where the cursor does not hold
  public void check(Cursor cursor) throws ResetException {
    Optional<ResetReason> refused =
        jdbi.inTransaction(
            TransactionIsolationLevel.REPEATABLE_READ,
            handle -> new Segments(handle).refuse(cursor, FeedState.read(handle), false));
    if (refused.isPresent()) {
      throw new ResetException(refused.get());
    }
  }

  /// The next page.
  ///
  /// @throws ResetException where the cursor does not hold
  public FeedPage read(Scope scope, FeedRequest request) throws ResetException {
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ, handle -> read(handle, scope, request));
  }

  private static FeedPage read(Handle handle, Scope scope, FeedRequest request)
      throws ResetException {
    FeedState state = FeedState.read(handle);
    Segments segments = new Segments(handle);
    if (request.after().isPresent()) {
      Optional<ResetReason> refused = segments.refuse(request.after().get(), state, request.buckets().isPresent());
      if (refused.isPresent()) {
        throw new ResetException(refused.get());
      }
    }
    long from = request.after().map(Cursor::seq).orElse(0L);
    PageRows rows = PageRows.read(handle, from, wanted(handle, scope, request), request.maxBytes());
    rows.cutAt(Math.min(state.head(), segments.endOf(rows.firstOr(state.head()))));
    FeedLine.End end = rows.end(state.head());
    return new FeedPage(
        new FeedLine.Header(
            state.epoch(), from, state.head(), Catalogue.SCHEMA, segments.tagOf(end.seq())),
        rows.lines(),
        end);
  }

  /// @return the buckets to read, or empty where that is all of them
  private static Optional<List<Integer>> wanted(Handle handle, Scope scope, FeedRequest request) {
    List<BucketInfo> all = Buckets.all(handle);
    List<Integer> wanted =
        all.stream()
            .filter(b -> scope.contains(b.division()))
            .map(BucketInfo::id)
            .filter(id -> request.buckets().map(only -> only.contains(id)).orElse(true))
            .toList();
    return wanted.size() == all.size() ? Optional.empty() : Optional.of(wanted);
  }

  private static List<BucketInfo> visible(Handle handle, Scope scope) {
    return Buckets.all(handle).stream().filter(b -> scope.contains(b.division())).toList();
  }
}
