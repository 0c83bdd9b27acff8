package org.onescreen.desktop.sync;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.wire.Hint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One live channel: reads its events on a thread of its own and hands them on. A hint is only ever
/// a reason to pull, so one that cannot be read does no harm: it counts as the end of the channel.
final class LiveChannel implements Runnable {
  static final String EVENT_STREAM = "text/event-stream";

  private final Call call;
  private final JsonMapper json;
  private final HttpFailures failures;
  private final Consumer<LiveEvent> events;

  private LiveChannel(
      Call call, JsonMapper json, HttpFailures failures, Consumer<LiveEvent> events) {
    this.call = call;
    this.json = json;
    this.failures = failures;
    this.events = events;
  }

  static Pin open(Call call, JsonMapper json, HttpFailures failures, Consumer<LiveEvent> events) {
    Thread.ofVirtual().name("sync-live").start(new LiveChannel(call, json, failures, events));
    // Not by interrupt: OkHttp lets that through as an exception that nobody declares.
    return call::cancel;
  }

  @Override
  public void run() {
    events.accept(new LiveEvent.Ended(listen()));
  }

  private SyncFailure listen() {
    try (Response response = call.execute()) {
      if (response.code() != 200) {
        return failures.of(response);
      }
      if (!HttpLink.isOf(response, EVENT_STREAM)) {
        return SyncFailure.cut(Reason.NOT_A_CENTRE, "the live channel is of another media type");
      }
      EventStream stream = new EventStream(response.body().source());
      for (EventStream.@Nullable Event event = stream.next();
          event != null;
          event = stream.next()) {
        accept(event);
      }
      return SyncFailure.cut(Reason.NOT_REACHABLE, "the live channel was closed");
    } catch (IOException e) {
      return failures.of(e);
    } catch (JacksonException _) {
      return SyncFailure.cut(Reason.NOT_A_CENTRE, "a hint that cannot be read");
    }
  }

  private void accept(EventStream.Event event) {
    if (event.name().equals("poke") || event.name().equals("hb")) {
      events.accept(new LiveEvent.Head(json.readValue(event.data(), Hint.class).head()));
    }
  }
}
