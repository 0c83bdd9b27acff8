package org.onescreen.packaging.feed;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.sync.SyncClient;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Options;

/// `packaging/bench push-weak`: from the commit of an alarm until a desk at the end of a bad line
/// has heard it, while a desk fills its cache over the same line, as the product does.
public final class PushWeakBench {
  private static final Pattern ALARM = Pattern.compile("推送 (\\d+)\"");
  private static final long EVERY = Duration.ofMillis(250).toNanos();

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
      Map<Long, Long> committed = new ConcurrentHashMap<>();
      Latencies heard = new Latencies();
      AtomicLong rows = new AtomicLong();
      String url = "http://127.0.0.1:" + line.port();
      boolean filling;
      long began = System.nanoTime();
      try (EventTap _ =
              EventTap.open(
                  centre.url(),
                  line.port(),
                  centre.token(),
                  (name, text) -> hear(name, text, committed, heard));
          Cache cache = Cache.open(centre.folder().resolve("cache.db"), ThreadGuard.none());
          Pin _ = cache.onCommit(commit -> rows.addAndGet(commit.rows()));
          SyncClient desk =
              SyncClient.of(
                  cache, new SyncSettings(url, centre.demo().name(), centre.password()))) {
        desk.start();
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        write(centre, ids, alarms, committed);
        filling = cache.syncState().filling();
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
      }
      double seconds = (System.nanoTime() - began) / 1e9;
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
          .figure("bulk_kbit_per_s", line.downBytes() * 8 / 1e3 / seconds)
          .figure("bulk_rows", rows.get())
          .figure("bulk_to_the_end", filling ? 1 : 0)
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
}
