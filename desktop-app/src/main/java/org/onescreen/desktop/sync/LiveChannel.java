package org.onescreen.desktop.sync;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.wire.FeedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One live channel: reads its events on a thread of its own and hands them on. An event that
/// cannot be read does no harm: it is counted, and counts as the end of the channel.
final class LiveChannel {
  static final String EVENT_STREAM = "text/event-stream";

  private final Call call;
  private final LiveEvents reader;
  private final HttpFailures failures;
  private final Faults faults;
  private final Consumer<SyncEvent.Answer> events;
  private volatile boolean closed;

  LiveChannel(
      Call call,
      JsonMapper json,
      HttpFailures failures,
      Faults faults,
      Consumer<SyncEvent.Answer> events) {
    this.call = call;
    this.reader = new LiveEvents(json);
    this.failures = failures;
    this.faults = faults;
    this.events = events;
  }

  Pin open() {
    Thread.ofVirtual()
        .name("sync-live")
        .start(() -> tell(new SyncEvent.Failed(SyncEvent.Asked.CHANNEL, listen().what())));
    return this::close;
  }

  private void close() {
    closed = true;
    // Not by interrupt: OkHttp lets that through as an exception that nobody declares.
    call.cancel();
  }

  private void tell(SyncEvent.Answer answer) {
    if (!closed) {
      events.accept(answer);
    }
  }

  private SyncFailure listen() {
    try (Response response = call.execute()) {
      if (response.code() != 200) {
        return failures.of(response);
      }
      if (!HttpLink.isOf(response, EVENT_STREAM)) {
        faults.count(FeedFault.NOT_A_FEED);
        return SyncFailure.cut(Reason.NOT_A_CENTRE, "the live channel is of another media type");
      }
      EventStream stream = new EventStream(response.body().source());
      for (EventStream.@Nullable Event event = stream.next();
          event != null;
          event = stream.next()) {
        reader.read(event).ifPresent(this::tell);
      }
      return SyncFailure.cut(Reason.NOT_REACHABLE, "the live channel was closed");
    } catch (FeedException | JacksonException _) {
      faults.count(FeedFault.BAD_EVENT);
      return SyncFailure.cut(Reason.SERVER_ERROR, "an event that cannot be read");
    } catch (IOException e) {
      return failures.of(e);
    }
  }
}
