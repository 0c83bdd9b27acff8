package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedException;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedReader;
import org.onescreen.model.wire.ResetReason;

/// Pulls pages of the feed into the cache until nothing is left. Decodes on the calling thread
/// while the cache's writer applies what came before.
///
/// Pages begin small, so that a thin line soon shows progress, and grow while they come quickly.
final class Puller {
  private static final int SMALLEST_PAGE = 256 << 10;
  private static final int LARGEST_PAGE = 4 << 20;
  private static final Duration QUICK = Duration.ofMillis(800);
  private static final Duration SLOW = Duration.ofSeconds(3);

  private final CentreLink link;
  private final Cache cache;
  private final SyncClock clock;
  private int page = SMALLEST_PAGE;

  Puller(CentreLink link, Cache cache, SyncClock clock) {
    this.link = link;
    this.cache = cache;
    this.clock = clock;
  }

  /// Hears how much there is to do, page by page.
  @FunctionalInterface
  interface Progress {
    /// @param left the sequence numbers between where a page begins and the server's newest
    void begins(long left);
  }

  /// Pulls until up to date. Whatever was whole stays in the cache also when it fails.
  void pull(String token, ServerClock serverClock, Progress progress)
      throws SyncFailure, InterruptedException {
    FeedApplier applier = cache.feed();
    try {
      Optional<Cursor> at = cache.syncState().cursor();
      @Nullable Cursor next = page(applier, token, at, serverClock, progress);
      while (next != null) {
        next = page(applier, token, Optional.of(next), serverClock, progress);
      }
    } finally {
      applier.cut();
      applier.flush();
      applier.close();
    }
  }

  /// @return where to go on, or null where nothing is left
  private @Nullable Cursor page(
      FeedApplier applier,
      String token,
      Optional<Cursor> after,
      ServerClock serverClock,
      Progress progress)
      throws SyncFailure, InterruptedException {
    long asked = clock.nanos();
    try (InputStream in = link.changes(token, after, page)) {
      FeedReader reader = new FeedReader(in);
      FeedLine.Header header = header(reader, after);
      progress.begins(header.head() - header.from());
      FeedLine.End end = rows(reader, header, applier);
      Cursor reached = new Cursor(header.epoch(), end.seq(), header.segmentTag());
      // What the page shows is at least as new as the question.
      Optional<Instant> complete =
          end.upToDate() ? Optional.of(serverClock.at(asked)) : Optional.empty();
      applier.end(reached, complete);
      resize(Duration.ofNanos(clock.nanos() - asked));
      return end.upToDate() ? null : reached;
    } catch (IOException e) {
      throw link.failure(e);
    } catch (FeedException e) {
      throw SyncFailure.cut(reason(e), e);
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
  private static FeedLine.Header header(FeedReader reader, Optional<Cursor> after)
      throws IOException, FeedException, SyncFailure {
    if (!(reader.next() instanceof FeedLine.Header header)) {
      throw SyncFailure.cut(Reason.NOT_A_CENTRE, "the feed has no header");
    }
    if (header.schema() != Catalogue.SCHEMA) {
      throw SyncFailure.reset(ResetReason.SCHEMA);
    }
    if (after.isPresent() && !after.get().epoch().equals(header.epoch())) {
      throw SyncFailure.reset(ResetReason.EPOCH);
    }
    if (header.from() != after.map(Cursor::seq).orElse(0L)) {
      throw SyncFailure.cut(Reason.SERVER_ERROR, "a page that was not asked for");
    }
    return header;
  }

  private static FeedLine.End rows(FeedReader reader, FeedLine.Header header, FeedApplier applier)
      throws IOException, FeedException, InterruptedException {
    while (true) {
      switch (reader.next()) {
        case FeedLine.Put put -> applier.put(put);
        case FeedLine.Gone gone -> applier.gone(gone);
        case FeedLine.Mark mark ->
            applier.mark(new Cursor(header.epoch(), mark.seq(), header.segmentTag()));
        case FeedLine.End end -> {
          return end;
        }
        case FeedLine.Header _ ->
            throw new FeedException(FeedException.Kind.DAMAGED, "a second header");
        case null -> throw new FeedException(FeedException.Kind.CUT, "no end");
      }
    }
  }

  private void resize(Duration took) {
    if (took.compareTo(QUICK) < 0) {
      page = Math.min(page * 2, LARGEST_PAGE);
    } else if (took.compareTo(SLOW) > 0) {
      page = Math.max(page / 2, SMALLEST_PAGE);
    }
  }
}
