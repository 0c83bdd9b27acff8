package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jdbi.v3.core.JdbiException;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.feed.FeedPages;
import org.onescreen.desktop.centre.feed.Scope;
import org.onescreen.desktop.centre.feed.Sight;
import org.onescreen.desktop.centre.live.LiveClient;
import org.onescreen.desktop.centre.live.LiveHub;
import org.onescreen.model.access.Permission;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `GET /v1/sync/live`: tells a desk what is new, as long as its session holds. Who does not read
/// blocks only the thread of its own request, until the server's patience with idle lines ends.
final class LiveHandler implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(LiveHandler.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  /// A scope that was taken away is noticed by then.
  private static final Duration CHECK = Duration.ofSeconds(3);

  private static final Duration AFTER_ALARM = Duration.ofMillis(50);
  private static final int MOST_VIEWERS = 1_000;

  /// What waits for a slow line shall wait here, where an alarm overtakes it, and not in the
  /// system's buffers, which hold megabytes.
  private static final int SEND_BUFFER = 16 << 10;

  private final Gate gate;
  private final FeedPages feed;
  private final LiveHub hub;
  private final Semaphore places = new Semaphore(MOST_VIEWERS);

  LiveHandler(Gate gate, FeedPages feed, LiveHub hub) {
    this.gate = gate;
    this.feed = feed;
    this.hub = hub;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Caller caller = gate.caller(ctx, Permission.RECORDS);
    Sight sight = sight(caller);
    Optional<Cursor> after = FeedQuery.resumed(ctx).map(sight.view()::in);
    if (after.isPresent()) {
      feed.check(after.get());
    }
    if (!places.tryAcquire()) {
      throw new RefusalException(
          503, new Problem(Gate.NOT_READY, "too many desks listen already", null));
    }
    LiveClient client = hub.join(sight, after);
    try {
      ctx.contentType("text/event-stream; charset=utf-8");
      ctx.header("Cache-Control", "no-store");
      ctx.header("X-Accel-Buffering", "no");
      shortenBuffer(ctx);
      tell(ctx, client, caller);
    } catch (RefusalException e) {
      // What was begun cannot be answered otherwise any more: the desk hears it when it asks again.
      LOG.debug("a channel ends with its session: {}", e.problem().code());
    } finally {
      hub.leave(client);
      places.release();
    }
  }

  private static Sight sight(Caller caller) {
    return new Sight(new Scope(caller.scope()), Gate.view(caller));
  }

  private static void shortenBuffer(Context ctx) throws IOException {
    Object line =
        ServletContextRequest.getServletContextRequest(ctx.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint()
            .getTransport();
    if (line instanceof NetworkChannel channel) {
      channel.setOption(StandardSocketOptions.SO_SNDBUF, SEND_BUFFER);
    }
  }

  private void tell(Context ctx, LiveClient client, Caller caller)
      throws IOException, InterruptedException, RefusalException {
    OutputStream out = ctx.res().getOutputStream();
    Sight sight = sight(caller);
    long now = System.nanoTime();
    long beat = now + HEARTBEAT.toNanos();
    long check = now + CHECK.toNanos();
    boolean afterAlarm = false;
    while (true) {
      Duration patience = Duration.ofNanos(Math.max(0, Math.min(beat, check) - System.nanoTime()));
      LiveClient.Waiting waiting =
          client.take(afterAlarm && AFTER_ALARM.compareTo(patience) < 0 ? AFTER_ALARM : patience);
      now = System.nanoTime();
      if (now - check >= 0) {
        sight = moved(caller, client, sight);
        check = now + CHECK.toNanos();
      }
      for (byte[] event : waiting.events()) {
        out.write(event);
      }
      if (now - beat >= 0) {
        out.write(client.heartbeat());
        beat = now + HEARTBEAT.toNanos();
      } else if (afterAlarm && waiting.events().isEmpty()) {
        out.write(LiveClient.afterAlarm());
      }
      out.flush();
      afterAlarm = waiting.alarm();
      if (waiting.ended()) {
        return;
      }
    }
  }

  /// @return what the account may see now
  /// @throws RefusalException where the session is over; the channel then ends
  private Sight moved(Caller caller, LiveClient client, Sight before) throws RefusalException {
    try {
      Sight now = sight(gate.again(caller, Permission.RECORDS));
      if (!now.equals(before)) {
        hub.move(client, now);
      }
      return now;
    } catch (JdbiException e) {
      LOG.debug("the database does not say who may listen; it says nothing new either", e);
      return before;
    }
  }
}
