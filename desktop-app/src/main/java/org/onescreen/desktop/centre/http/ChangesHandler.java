package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.OutputStream;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.feed.FeedPage;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.feed.FeedRefusedException;
import org.onescreen.desktop.centre.feed.FeedRequest;
import org.onescreen.desktop.centre.feed.PageBody;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.desktop.centre.feed.Sight;
import org.onescreen.desktop.centre.sequencer.HeadBoard;
import org.onescreen.model.access.Permission;
import org.onescreen.model.wire.Api;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `GET /v1/sync/changes`: one page of the feed, compressed where the desk takes it so. The
/// compression is flushed at each mark, so that what came before a cut can be read.
final class ChangesHandler implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(ChangesHandler.class);
  private static final int GZIP_BUFFER = 1 << 16;

  /// Further desks that would wait are answered at once.
  private static final int MOST_HELD = 1_000;

  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(2);

  private final Gate gate;
  private final FeedPages feed;
  private final HeadBoard board;
  private final Semaphore held = new Semaphore(MOST_HELD);

  ChangesHandler(Gate gate, FeedPages feed, HeadBoard board) {
    this.gate = gate;
    this.feed = feed;
    this.board = board;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Duration patience = FeedQuery.patience(ctx);
    if (patience.isZero() || !held.tryAcquire()) {
      answer(ctx, Duration.ZERO);
      return;
    }
    try {
      answer(ctx, patience);
    } finally {
      held.release();
    }
  }

  /// Waits until what was held has been answered. The board must have been closed before.
  void finish() {
    try {
      if (!held.tryAcquire(MOST_HELD, PATIENCE_AT_END.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("some held answers are cut off");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(Context ctx, Duration patience) throws Exception {
    OptionalLong pace = FeedQuery.pace(ctx);
    FeedPage page = read(ctx, FeedQuery.read(ctx), patience);
    ctx.header("Cache-Control", "no-store");
    ctx.header("Vary", "Accept-Encoding");
    ctx.contentType(Api.NDJSON);
    OutputStream plain = paced(ctx.res().getOutputStream(), pace);
    if (takesGzip(ctx)) {
      ctx.header("Content-Encoding", "gzip");
      try (OutputStream zipped = new GZIPOutputStream(plain, GZIP_BUFFER, true)) {
        PageBody.write(page, zipped);
      }
    } else {
      PageBody.write(page, plain);
    }
  }

  private static OutputStream paced(OutputStream out, OptionalLong bytesPerSecond) {
    return bytesPerSecond.isPresent()
        ? new PacedStream(out, bytesPerSecond.getAsLong(), new RealLine())
        : out;
  }

  private Sight sight(Context ctx) throws RefusalException {
    Caller caller = gate.caller(ctx, Permission.RECORDS);
    return new Sight(new Scope(caller.scope()), Gate.view(caller));
  }

  /// Waits for a page that says something. What was asked for then begins where the last empty page
  /// ended, and the desk gets it as if it had begun where it stands. What the desk may see is asked
  /// anew each time: it may have been taken away meanwhile.
  private FeedPage read(Context ctx, FeedRequest asked, Duration patience)
      throws FeedRefusedException, RefusalException, InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    Sight sight = sight(ctx);
    FeedRequest request = sight.view().in(asked);
    long seen = board.head();
    FeedPage page = feed.read(sight.scope(), request);
    long from = page.header().from();
    long left = until - System.nanoTime();
    while (left > 0 && page.rows().isEmpty() && page.end().upToDate() && !board.isClosed()) {
      seen = board.awaitChange(seen, Duration.ofNanos(left));
      sight = sight(ctx);
      page = feed.read(sight.scope(), request.after(page.cursor()));
      left = until - System.nanoTime();
    }
    return sight.view().out(page.from(from));
  }

  private static boolean takesGzip(Context ctx) {
    String accepted = ctx.header("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
