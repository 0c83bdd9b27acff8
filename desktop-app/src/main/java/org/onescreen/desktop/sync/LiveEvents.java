package org.onescreen.desktop.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedException;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedReader;
import org.onescreen.model.wire.Hint;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;
import tools.jackson.databind.json.JsonMapper;

/// Reads the events of the live channel; see [org.onescreen.model.wire.Api#LIVE].
final class LiveEvents {
  private final JsonMapper json;

  LiveEvents(JsonMapper json) {
    this.json = json;
  }

  /// @return empty for an event that a newer centre may have and this desk does not know
  /// @throws FeedException where it is none of a centre's
  Optional<SyncEvent.Answer> read(EventStream.Event event) throws IOException, FeedException {
    return switch (event.name()) {
      case "poke", "hb" ->
          Optional.of(new SyncEvent.Heard(json.readValue(event.data(), Hint.class).head()));
      case "rows" -> Optional.of(rows(bytes(event)));
      case "alarm" -> Optional.of(alarm(event));
      case "scope" -> Optional.of(new SyncEvent.ScopeChanged());
      case "reset" -> Optional.of(reset(event));
      default -> Optional.empty();
    };
  }

  private static byte[] bytes(EventStream.Event event) {
    return (event.data() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static SyncEvent.Answer rows(byte[] page) throws IOException, FeedException {
    FeedReader reader = new FeedReader(new ByteArrayInputStream(page));
    if (!(reader.next() instanceof FeedLine.Header header)) {
      throw notAnEvent();
    }
    List<FeedLine> lines = new ArrayList<>();
    for (@Nullable FeedLine line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
    }
    if (!(lines.getLast() instanceof FeedLine.End end)) {
      throw notAnEvent();
    }
    return new SyncEvent.Rows(
        new Cursor(header.epoch(), header.from(), header.segmentTag()),
        new Cursor(header.epoch(), end.seq(), header.segmentTag()),
        header.scope(),
        lines.stream()
            .filter(l -> l instanceof FeedLine.Put || l instanceof FeedLine.Gone)
            .toList());
  }

  private static SyncEvent.Answer alarm(EventStream.Event event) throws FeedException {
    FeedLine line = FeedReader.line(event.data().getBytes(StandardCharsets.UTF_8));
    if (line instanceof FeedLine.Put row) {
      return new SyncEvent.Alarm(row, event.segment());
    }
    throw notAnEvent();
  }

  private SyncEvent.Answer reset(EventStream.Event event) throws FeedException {
    @Nullable ResetReason reason = json.readValue(event.data(), Problem.class).reset();
    if (reason == null) {
      throw notAnEvent();
    }
    return new SyncEvent.ResetAsked(reason);
  }

  private static FeedException notAnEvent() {
    return new FeedException(FeedException.Kind.DAMAGED, "an event that is none of a centre's");
  }
}
