package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.sequencer.HeadBoard;
import org.onescreen.model.access.Permission;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Hint;
import org.onescreen.model.wire.Problem;

/// `GET /v1/sync/live`: says that there is more to pull. A slow desk is told only of the newest, so
/// nothing queues up for it. It ends with the session, and when the account may see something else.
final class LiveHandler implements Handler {
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MOST_VIEWERS = 1_000;

  private final Gate gate;
  private final FeedPages feed;
  private final HeadBoard board;
  private final Answers answers;
  private final Semaphore places = new Semaphore(MOST_VIEWERS);

  LiveHandler(Gate gate, FeedPages feed, HeadBoard board, Answers answers) {
    this.gate = gate;
    this.feed = feed;
    this.board = board;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Caller caller = gate.caller(ctx, Permission.RECORDS);
    Optional<Cursor> after = FeedQuery.after(ctx).map(Gate.view(caller)::in);
    if (after.isPresent()) {
      feed.check(after.get());
    }
    if (!places.tryAcquire()) {
      throw new RefusalException(
          503, new Problem(Gate.NOT_READY, "too many desks listen already", null));
    }
    try {
      ctx.contentType("text/event-stream; charset=utf-8");
      ctx.header("Cache-Control", "no-store");
      ctx.header("X-Accel-Buffering", "no");
      tell(ctx.res().getOutputStream(), after.map(Cursor::seq).orElse(-1L), caller);
    } finally {
      places.release();
    }
  }

  /// The first event comes at once: it shows the desk that nothing on the way holds events back.
  private void tell(OutputStream out, long after, Caller caller)
      throws IOException, InterruptedException {
    long told = board.head();
    send(out, told == after ? "hb" : "poke", told);
    SessionWatch session = gate.watch(caller);
    while (!board.isClosed() && session.holds()) {
      long head = board.awaitChange(told, HEARTBEAT);
      send(out, head == told ? "hb" : "poke", head);
      told = head;
    }
  }

  private void send(OutputStream out, String event, long head) throws IOException {
    out.write(("event: " + event + "\ndata: ").getBytes(StandardCharsets.UTF_8));
    out.write(answers.bytes(new Hint(head)));
    out.write("\n\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
