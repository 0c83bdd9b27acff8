package org.onescreen.packaging.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedException;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedReader;
import org.onescreen.packaging.BenchReport;

/// `packaging/bench push-weak`: from the commit of an alarm until a desk at the end of a bad line
/// has heard it, while the same desk pulls everything over the same line, page after page.
public final class PushWeakBench {
  private static final Pattern ALARM = Pattern.compile("推送 (\\d+)\"");
  private static final long EVERY = Duration.ofMillis(300).toNanos();

  private PushWeakBench() {}

  public static void main(String[] args)
      throws IOException, EmbeddedPostgresException, SQLException, InterruptedException {
    Options options = Options.of(args);
    int kilobits = options.number("kbit", 1_000);
    int delay = options.number("rtt-ms", 300);
    int loss = options.number("loss-percent", 3);
    int alarms = options.number("alarms", 300);
    int window = options.number("window", 64 << 10);
    try (BenchCentre centre = BenchCentre.start(SampleSize.VILLAGE);
        WeakLine line =
            WeakLine.open(
                URI.create(centre.url()).getPort(),
                new WeakLine.Terms(
                    kilobits * 1_000L, Duration.ofMillis(delay), loss / 100.0, window),
                1)) {
      List<UUID> ids = centre.alarms(options.number("rows", 20_000)).subList(0, 50);
      String token = centre.token();
      Map<Long, Long> committed = new ConcurrentHashMap<>();
      Latencies heard = new Latencies();
      AtomicBoolean over = new AtomicBoolean();
      AtomicLong pulled = new AtomicLong();
      Thread bulk = Thread.ofVirtual().start(() -> pull(line.port(), token, over, pulled));
      long began = System.nanoTime();
      try (EventTap _ =
          EventTap.open(
              centre.url(),
              line.port(),
              token,
              (name, text) -> hear(name, text, committed, heard))) {
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        write(centre, ids, alarms, committed);
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      over.set(true);
      bulk.interrupt();
      new BenchReport(
              "push-weak",
              Map.of(
                  "kbit",
                  kilobits,
                  "rtt_ms",
                  delay,
                  "loss_percent",
                  loss,
                  "window",
                  window,
                  "alarms",
                  alarms))
          .figure("alarm_p50_ms", heard.millis(0.5))
          .figure("alarm_p99_ms", heard.millis(0.99))
          .figure("alarm_max_ms", heard.millis(1))
          .figure("alarms_heard", heard.count())
          .figure("bulk_kbit_per_s", pulled.get() * 8 / 1e3 / seconds)
          .publish(args);
    }
  }

  private static void hear(String name, String text, Map<Long, Long> committed, Latencies heard) {
    long now = System.nanoTime();
    Matcher alarm = ALARM.matcher(text);
    if (name.equals("alarm") && alarm.find()) {
      Long at = committed.get(Long.valueOf(alarm.group(1)));
      if (at != null) {
        heard.add(now - at);
      }
    }
  }

  private static void write(
      BenchCentre centre, List<UUID> ids, int alarms, Map<Long, Long> committed)
      throws SQLException {
    try (Connection connection = centre.connect();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE record SET body = jsonb_set(body, '{title}', to_jsonb(?::text))"
                    + " WHERE kind = 30 AND id = ?")) {
      for (long n = 1; n <= alarms; n++) {
        update.setString(1, "推送 " + n);
        update.setObject(2, ids.get((int) (n % ids.size())));
        update.executeUpdate();
        committed.put(n, System.nanoTime());
        LockSupport.parkNanos(EVERY);
      }
    }
  }

  /// A desk that pulls as fast as it can, in the usual pages; from the beginning again at the end.
  private static void pull(int port, String token, AtomicBoolean over, AtomicLong pulled) {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      String after = "";
      while (!over.get()) {
        HttpResponse<InputStream> page =
            client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + Api.CHANGES + after))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept-Encoding", "gzip")
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = new CountedStream(page.body(), pulled)) {
          after = read(in);
        }
      }
    } catch (IOException | FeedException e) {
      if (!over.get()) {
        throw new IllegalStateException("the bulk broke off", e);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static String read(InputStream page) throws IOException, FeedException {
    FeedReader reader = new FeedReader(new GZIPInputStream(page));
    if (!(reader.next() instanceof FeedLine.Header header)) {
      throw new IOException("no header");
    }
    FeedLine line = reader.next();
    while (line != null && !(line instanceof FeedLine.End)) {
      line = reader.next();
    }
    return line instanceof FeedLine.End end && !end.upToDate()
        ? "?after=" + new Cursor(header.epoch(), end.seq(), header.segmentTag())
        : "";
  }

  /// Counts what comes.
  private static final class CountedStream extends FilterInputStream {
    private final AtomicLong count;

    CountedStream(InputStream in, AtomicLong count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count.addAndGet(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      count.addAndGet(Math.max(0, n));
      return n;
    }
  }
}
