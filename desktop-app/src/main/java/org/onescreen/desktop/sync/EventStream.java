package org.onescreen.desktop.sync;

import java.io.IOException;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/// Reads server-sent events as the HTML standard has them (html.spec.whatwg.org, 9.2.6): fields of
/// `name: value` lines, an empty line ends an event, a line that begins with a colon is a comment.
///
/// Not safe for use by many threads.
final class EventStream {
  /// No honest event of a centre is longer.
  private static final int LONGEST_LINE = 64 << 10;

  private static final int LONGEST_EVENT = 1 << 20;

  private final BufferedSource in;

  EventStream(BufferedSource in) {
    this.in = in;
  }

  /// @param name `message` where the event has no name of its own
  /// @param segment a centre's own field: the tag of the stretch of the feed that it speaks of; 0
  ///   where it does not say
  record Event(String name, String data, int segment) {}

  /// @return the next whole event, or null where the stream has ended
  @Nullable Event next() throws IOException {
    String name = "message";
    int segment = 0;
    StringBuilder data = new StringBuilder();
    boolean any = false;
    while (!in.exhausted()) {
      String line = in.readUtf8LineStrict(LONGEST_LINE);
      if (line.isEmpty()) {
        if (any) {
          return new Event(name, data.toString(), segment);
        }
        name = "message";
        segment = 0;
        continue;
      }
      int colon = line.indexOf(':');
      String field = colon < 0 ? line : line.substring(0, colon);
      String value = colon < 0 ? "" : line.substring(colon + 1);
      if (value.startsWith(" ")) {
        value = value.substring(1);
      }
      switch (field) {
        case "event" -> name = value;
        case "segment" -> segment = number(value);
        case "data" -> {
          if (any) {
            data.append('\n');
          }
          data.append(value);
          any = true;
          if (data.length() > LONGEST_EVENT) {
            throw new IOException("an event without end");
          }
        }
        default -> {
          // Comments keep the connection warm; id and retry are not used by a centre.
        }
      }
    }
    return null;
  }

  private static int number(String value) throws IOException {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IOException("a segment that is no number", e);
    }
  }
}
