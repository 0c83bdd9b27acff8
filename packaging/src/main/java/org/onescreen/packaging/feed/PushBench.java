package org.onescreen.packaging.feed;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Committed;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.sync.SyncClient;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.desktop.sync.SyncStatus;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Options;

/// `packaging/bench push`: from the commit on PostgreSQL until the row is in the cache of a desk,
/// while many listen; once with nothing else going on and once beside a write transaction that
/// stays open all the time. The writer is another program: nobody tells the centre of its commits.
public final class PushBench {
  private static final Pattern ROW = Pattern.compile("^\\[\"P\",30,(\\d+),.*推送 (\\d+)\"");

  /// A centre runs for months: Java has compiled by then.
  private static final int WARM_UP_SECONDS = 20;

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  /// When the change of that number was committed.
  private final Map<Long, Long> committed = new ConcurrentHashMap<>();

  /// Which change got that sequence number, as the wire tells.
  private final Map<Long, Long> changes = new ConcurrentHashMap<>();

  /// When the cache had reached that sequence number.
  private final ConcurrentSkipListMap<Long, Long> reached = new ConcurrentSkipListMap<>();

  private final BenchCentre centre;
  private final List<UUID> ids;
  private Latencies wire = new Latencies();
  private long number;

  private PushBench(BenchCentre centre, List<UUID> ids) {
    this.centre = centre;
    this.ids = ids;
  }

  public static void main(String[] args)
      throws IOException, EmbeddedPostgresException, SQLException, InterruptedException {
    Options options = Options.of(args);
    int clients = options.number("clients", 100);
    int rate = options.number("rate", 200);
    int seconds = options.number("seconds", 60);
    try (BenchCentre centre = BenchCentre.start(SampleSize.VILLAGE)) {
      PushBench bench = new PushBench(centre, centre.alarms(1_000));
      bench.run(clients, rate, seconds, args);
    }
  }

  private void run(int clients, int rate, int seconds, String[] args)
      throws IOException, SQLException, InterruptedException {
    List<EventTap> taps = new ArrayList<>();
    String token = centre.token();
    int port = URI.create(centre.url()).getPort();
    SyncSettings settings = new SyncSettings(centre.url(), centre.demo().name(), centre.password());
    try (Cache cache = Cache.open(centre.folder().resolve("cache.db"), ThreadGuard.none());
        SyncClient client = SyncClient.of(cache, settings);
        Pin _ = cache.onCommit(this::reached)) {
      awaitLive(client);
      for (int i = 0; i < clients - 1; i++) {
        taps.add(
            i == 0
                ? EventTap.open(centre.url(), port, token, this::heard)
                : EventTap.silent(centre.url(), port, token));
      }
      write(rate, WARM_UP_SECONDS);
      Phase base = phase(rate, seconds);
      Phase beside;
      try (Connection other = centre.connect();
          Statement statement = other.createStatement()) {
        other.setAutoCommit(false);
        statement.execute("SET idle_in_transaction_session_timeout = 0");
        statement.execute("UPDATE replica SET seen_at = seen_at");
        statement.execute("UPDATE record SET ver = ver WHERE kind = 10");
        beside = phase(rate, seconds);
        other.rollback();
      }
      new BenchReport("push", Map.of("clients", clients, "rate", rate, "seconds", seconds))
          .figure("p50_ms", base.cache().millis(0.5))
          .figure("p99_ms", base.cache().millis(0.99))
          .figure("long_txn_extra_p99_ms", beside.cache().millis(0.99) - base.cache().millis(0.99))
          .figure("wire_p50_ms", base.wire().millis(0.5))
          .figure("wire_p99_ms", base.wire().millis(0.99))
          .figure(
              "wire_long_txn_extra_p99_ms", beside.wire().millis(0.99) - base.wire().millis(0.99))
          .figure("changes", base.cache().count())
          .publish(args);
    } finally {
      for (EventTap tap : taps) {
        tap.close();
      }
    }
  }

  /// What one stretch of time showed.
  private record Phase(Latencies wire, Latencies cache) {}

  private static void awaitLive(SyncClient client) throws InterruptedException {
    CountDownLatch live = new CountDownLatch(1);
    try (Pin _ =
        client.observe(
            status -> {
              if (status.state() instanceof SyncStatus.Live) {
                live.countDown();
              }
            })) {
      client.start();
      live.await();
    }
  }

  private void heard(String name, String line) {
    if (name.equals("rows")) {
      told(line);
    }
  }

  private void told(String line) {
    long now = System.nanoTime();
    Matcher row = ROW.matcher(line);
    if (row.find()) {
      long change = Long.parseLong(row.group(2));
      changes.put(Long.parseLong(row.group(1)), change);
      Long at = committed.get(change);
      if (at != null) {
        wire.add(now - at);
      }
    }
  }

  private void reached(Committed commit) {
    long now = System.nanoTime();
    commit.state().cursor().ifPresent(c -> reached.putIfAbsent(c.seq(), now));
  }

  private Phase phase(int rate, int seconds) throws SQLException {
    committed.clear();
    changes.clear();
    reached.clear();
    wire = new Latencies();
    write(rate, seconds);
    long patience = System.nanoTime() + 30 * SECOND;
    while (System.nanoTime() < patience && !allReached()) {
      LockSupport.parkNanos(SECOND / 10);
    }
    Latencies cache = new Latencies();
    changes.forEach(
        (seq, change) -> {
          Map.Entry<Long, Long> at = reached.ceilingEntry(seq);
          Long began = committed.get(change);
          if (at != null && began != null) {
            cache.add(at.getValue() - began);
          }
        });
    return new Phase(wire, cache);
  }

  private boolean allReached() {
    long last = changes.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    return changes.size() * 10L >= committed.size() * 9L && reached.ceilingEntry(last) != null;
  }

  private void write(int rate, int seconds) throws SQLException {
    try (Connection connection = centre.connect();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE record SET body = jsonb_set(body, '{title}', to_jsonb(?::text))"
                    + " WHERE kind = 30 AND id = ?")) {
      long due = System.nanoTime();
      for (int i = 0; i < rate * seconds; i++) {
        number++;
        update.setString(1, "推送 " + number);
        update.setObject(2, ids.get((int) (number % ids.size())));
        update.executeUpdate();
        committed.put(number, System.nanoTime());
        due += SECOND / rate;
        LockSupport.parkNanos(due - System.nanoTime());
      }
    }
  }
}
