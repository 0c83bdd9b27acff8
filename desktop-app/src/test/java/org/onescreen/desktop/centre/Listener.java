package org.onescreen.desktop.centre;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedException;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedReader;

/// Listens to a centre and keeps what it is told.
final class Listener implements AutoCloseable {
  static final String END = "(end)";

  private final InputStream in;
  private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

  /// An event as it came.
  record Told(String name, String id, String data) {
    /// The page that a `rows` event holds.
    TestDesk.Page page() {
      try {
        FeedReader reader =
            new FeedReader(new ByteArrayInputStream(data.getBytes(StandardCharsets.UTF_8)));
        List<FeedLine> lines = new ArrayList<>();
        for (FeedLine line = reader.next(); line != null; line = reader.next()) {
          lines.add(line);
        }
        return new TestDesk.Page(
            (FeedLine.Header) lines.getFirst(), lines, (FeedLine.End) lines.getLast(), 0);
      } catch (IOException | FeedException e) {
        throw new IllegalStateException(data, e);
      }
    }
  }

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Listener(InputStream in) {
    this.in = in;
    Thread.ofVirtual().start(this::read);
  }

  /// Returns once the centre has said its first word.
  static Listener of(TestDesk desk, Cursor after) {
    return of(desk, after == null ? "" : "?after=" + after);
  }

  static Listener of(TestDesk desk, String query, String... headers) {
    Listener listener = new Listener(desk.open(Api.LIVE + query, headers));
    Told first = listener.next(_ -> true);
    listener.first = first;
    return listener;
  }

  private Told first = new Told("", "", "");

  Told first() {
    return first;
  }

  /// The next event of that name; others are passed over.
  Told next(String name) {
    return next(t -> t.name().equals(name));
  }

  Told next(Predicate<Told> wanted) {
    try {
      long end = System.nanoTime() + LONGEST.toNanos();
      Told next = told.poll(LONGEST.toNanos(), TimeUnit.NANOSECONDS);
      while (next != null && !wanted.test(next)) {
        // Heartbeats go on coming.
        next = told.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
      if (next == null) {
        throw new AssertionError("not told in " + LONGEST);
      }
      return next;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String name = "";
      String id = "";
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() && !name.isEmpty()) {
          told.add(new Told(name, id, data.toString()));
          name = "";
          id = "";
          data.setLength(0);
        } else if (line.startsWith("event: ")) {
          name = line.substring(7);
        } else if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          data.append(line.substring(6)).append('\n');
        }
      }
    } catch (IOException _) {
      // The end of a channel looks like this from here.
    }
    told.add(new Told(END, "", ""));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
