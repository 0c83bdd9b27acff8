package org.onescreen.desktop.centre.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.onescreen.desktop.centre.feed.FeedPage;
import org.onescreen.desktop.centre.feed.PageBody;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;
import org.onescreen.model.wire.Hint;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;
import tools.jackson.databind.json.JsonMapper;

/// What desks are told, as server-sent events (HTML standard, 9.2.5). The bytes are shared by all
/// who are told the same.
final class Event {
  /// A comment, which every reader of events passes over.
  static final String NOTHING = ":\n\n";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Event() {}

  /// Writes what an event carries.
  @FunctionalInterface
  private interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  static byte[] nothing() {
    return NOTHING.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] poke(long head) {
    return hint("poke", head);
  }

  static byte[] heartbeat(long head) {
    return hint("hb", head);
  }

  private static byte[] hint(String name, long head) {
    return event("event: " + name, out -> out.write(JSON.writeValueAsBytes(new Hint(head))));
  }

  static byte[] scope() {
    return event("event: scope", out -> out.write('\n'));
  }

  static byte[] reset(ResetReason reason) {
    Problem problem = new Problem(Problem.RESET, "pull anew", reason);
    return event("event: reset", out -> out.write(JSON.writeValueAsBytes(problem)));
  }

  /// Its id is the cursor that a client sends back when it connects anew.
  static byte[] rows(FeedPage page) {
    return event("event: rows\nid: " + page.cursor(), out -> PageBody.write(page, out));
  }

  /// Readers of events pass over a field that they do not know.
  ///
  /// @param segment the tag of the stretch of the feed that it lies in
  static byte[] alarm(FeedLine.Put alarm, int segment) {
    return event("event: alarm\nsegment: " + segment, out -> new FeedWriter(out).put(alarm));
  }

  /// Each line of the body becomes a line of data.
  private static byte[] event(String head, Body body) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      body.writeTo(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written but memory", e);
    }
    StringBuilder event = new StringBuilder(head).append('\n');
    lines
        .toString(StandardCharsets.UTF_8)
        .lines()
        .forEach(l -> event.append("data: ").append(l).append('\n'));
    return event.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }
}
