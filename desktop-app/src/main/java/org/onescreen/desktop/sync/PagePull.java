package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.Beyond;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.desktop.cache.SyncState;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedException;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedReader;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;

/// Takes one page of the feed into the cache, mark by mark, while it is still coming. Rows that are
/// none of the operator's, or that cannot be read, are counted and left out.
final class PagePull {
  /// One row may be larger than the page that was asked for.
  private static final long ONE_ROW = 16L << 20;

  private static final int TIMES_ASKED = 4;

  private final Faults faults;
  private final FeedApplier applier;
  private final PageRequest request;
  private final Set<Integer> strangers = new HashSet<>();
  private SyncState at;
  private Optional<Cursor> reached;
  private Beyond seen = Beyond.NONE;

  PagePull(Faults faults, FeedApplier applier, SyncState at, PageRequest request) {
    this.faults = faults;
    this.applier = applier;
    this.at = at;
    this.request = request;
    this.reached = request.after();
  }

  /// Hears how much there is to do.
  @FunctionalInterface
  interface Progress {
    /// @param left the sequence numbers between where a page begins and the server's newest
    void begins(long left);
  }

  /// What a page that came whole says.
  ///
  /// @param at where the cache will stand
  record Taken(SyncState at, long head, boolean upToDate, Set<Integer> strangers) {
    Taken {
      strangers = Set.copyOf(strangers);
    }
  }

  /// Reads to the end line. Whatever was whole before a failure stays.
  ///
  /// @param fresh the centre's time when the page was asked for
  Taken take(InputStream body, Instant fresh, Progress progress)
      throws IOException, SyncFailure, InterruptedException {
    try (InputStream in =
        new BoundedStream(body, (long) TIMES_ASKED * request.maxBytes() + ONE_ROW)) {
      FeedReader reader = new FeedReader(in);
      FeedLine.Header header = header(reader);
      if (request.live()) {
        progress.begins(header.head() - header.from());
      }
      FeedLine.End end = rows(reader, header);
      Cursor last = place(header, end.seq());
      boolean up = end.upToDate();
      move(
          last,
          up || inTurnUpTo() <= last.seq(),
          up && request.live() ? Optional.of(fresh) : Optional.empty());
      return new Taken(at, header.head(), up, strangers);
    } catch (FeedException e) {
      faults.count(FeedFault.of(e.kind()));
      throw SyncFailure.cut(reason(e), e);
    } catch (BoundedStream.TooLargeException e) {
      faults.count(FeedFault.TOO_LARGE);
      throw SyncFailure.cut(Reason.SERVER_ERROR, e);
    } catch (IOException e) {
      faults.count(FeedFault.PAGE_CUT);
      throw e;
    } finally {
      applier.cut();
    }
  }

  private static Reason reason(FeedException e) {
    return switch (e.kind()) {
      case CUT -> Reason.NOT_REACHABLE;
      case DAMAGED -> Reason.SERVER_ERROR;
      case NOT_A_FEED -> Reason.NOT_A_CENTRE;
    };
  }

  /// Makes sure that the page answers what was asked: a proxy may hand out an older one.
  private FeedLine.Header header(FeedReader reader) throws IOException, FeedException, SyncFailure {
    if (!(reader.next() instanceof FeedLine.Header header)) {
      throw new FeedException(FeedException.Kind.NOT_A_FEED, "the feed has no header");
    }
    if (header.schema() != Catalogue.SCHEMA) {
      throw SyncFailure.reset(ResetReason.SCHEMA);
    }
    Optional<Cursor> known = request.after().or(at::cursor);
    if (known.isPresent() && !known.get().epoch().equals(header.epoch())) {
      throw SyncFailure.reset(ResetReason.EPOCH);
    }
    if (header.scope() != 0 && request.scope() != 0 && header.scope() != request.scope()) {
      throw SyncFailure.rejected(Problem.OUT_OF_SCOPE);
    }
    if (header.from() != request.from()) {
      throw other("a page that was not asked for");
    }
    if (header.headTag() != Beyond.UNKNOWN) {
      seen = Beyond.of(header.head(), header.headTag());
    }
    return header;
  }

  private FeedLine.End rows(FeedReader reader, FeedLine.Header header)
      throws IOException, FeedException, SyncFailure, InterruptedException {
    while (true) {
      switch (reader.next()) {
        case FeedLine.Put put -> {
          if (mine(put.bucket()) && inTurn(put.seq())) {
            applier.put(put);
          }
        }
        case FeedLine.Gone gone -> {
          if (mine(gone.bucket()) && inTurn(gone.seq())) {
            applier.gone(gone);
          }
        }
        case FeedLine.Mark mark -> move(place(header, mark.seq()), false, Optional.empty());
        case FeedLine.End end -> {
          return end;
        }
        case FeedLine.Header _ ->
            throw new FeedException(FeedException.Kind.DAMAGED, "a second header");
        case null -> throw new FeedException(FeedException.Kind.CUT, "no end");
      }
    }
  }

  /// What lies beyond the live feed's place is left for it to bring: so nothing is ever there of
  /// which the cursor does not speak, not even after the centre was restored to an older state.
  private boolean inTurn(long seq) {
    return seq <= inTurnUpTo();
  }

  private long inTurnUpTo() {
    return request.live() ? Long.MAX_VALUE : at.cursor().map(Cursor::seq).orElse(Long.MAX_VALUE);
  }

  private boolean mine(int bucket) {
    boolean asked = request.live() || request.buckets().contains(bucket);
    if (asked && at.buckets().inScope(bucket)) {
      return true;
    }
    faults.count(FeedFault.OUTSIDE_SCOPE);
    if (at.buckets().find(bucket).isEmpty()) {
      strangers.add(bucket);
    }
    return false;
  }

  private Cursor place(FeedLine.Header header, long seq) throws SyncFailure {
    if (seq < reached.map(Cursor::seq).orElse(0L) || seq > header.head()) {
      throw other("a page that goes back, or beyond its own head");
    }
    return new Cursor(header.epoch(), seq, header.segmentTag());
  }

  private SyncFailure other(String what) {
    faults.count(FeedFault.OTHER_PAGE);
    return SyncFailure.cut(Reason.SERVER_ERROR, what);
  }

  private void move(Cursor to, boolean whole, Optional<Instant> complete)
      throws InterruptedException {
    FeedStep step =
        request.live()
            ? new FeedStep.Live(reached, to, seen)
            : new FeedStep.Backfill(request.buckets(), reached, to, whole, seen);
    applier.step(step, complete);
    at = step.moved(at);
    reached = Optional.of(to);
  }
}
