package org.onescreen.packaging.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.onescreen.desktop.centre.embedded.EmbeddedPostgresException;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Options;

/// `packaging/bench feed`: how many changes a second the sequencer takes for as long as they come,
/// and how long after its commit a change has its place in the feed, measured by single changes
/// among the many. The writers are other programs: nobody tells the centre of their commits.
public final class FeedBench {
  private static final long PROBE_EVERY = Duration.ofMillis(20).toNanos();
  private static final long PROBE_POLL = Duration.ofMillis(1).toNanos();
  private static final long SYNC_EVERY = Duration.ofMillis(100).toNanos();
  private static final int PAGE = 8 << 10;
  private static final double NANOS_PER_SECOND = 1e9;

  private FeedBench() {}

  public static void main(String[] args)
      throws IOException,
          EmbeddedPostgresException,
          SQLException,
          InterruptedException,
          ExecutionException {
    Options options = Options.of(args);
    int rate = options.number("rate", 6_000);
    int writers = options.number("writers", 4);
    int batch = options.number("batch", 25);
    int rows = options.number("rows", 20_000);
    Duration time = Duration.ofSeconds(options.number("seconds", 30));
    try (BenchCentre centre = BenchCentre.start(SampleSize.VILLAGE);
        ExecutorService threads = Executors.newCachedThreadPool()) {
      List<UUID> ids = centre.alarms(rows);
      UUID probe = ids.removeLast();
      AtomicBoolean over = new AtomicBoolean();
      Latencies lags = new Latencies();
      Latencies syncs = new Latencies();
      long began = System.nanoTime();
      Future<Void> probing = threads.submit(() -> probe(centre, probe, over, lags));
      Future<Void> syncing =
          threads.submit(() -> sync(centre.folder().resolve("sync"), over, syncs));
      List<Future<Long>> writing = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        List<UUID> own = ids.subList(i * ids.size() / writers, (i + 1) * ids.size() / writers);
        long pause = (long) (NANOS_PER_SECOND * batch * writers / rate);
        writing.add(threads.submit(writer(centre, own, batch, pause, began + time.toNanos())));
      }
      long changes = 0;
      for (Future<Long> writer : writing) {
        changes += writer.get();
      }
      try (Connection connection = centre.connect();
          Statement statement = connection.createStatement()) {
        BenchCentre.settle(statement);
      }
      double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
      over.set(true);
      probing.get();
      syncing.get();
      new BenchReport(
              "feed",
              Map.of("rate", rate, "writers", writers, "batch", batch, "seconds", time.toSeconds()))
          .figure("rows_per_s", changes / seconds)
          .figure("lag_p50_ms", lags.millis(0.5))
          .figure("lag_p99_ms", lags.millis(0.99))
          .figure("probes", lags.count())
          .figure("disk_sync_p50_ms", syncs.millis(0.5))
          .figure("disk_sync_p99_ms", syncs.millis(0.99))
          .publish(args);
    }
  }

  private static Callable<Long> writer(
      BenchCentre centre, List<UUID> ids, int batch, long pause, long until) {
    return () -> {
      long changes = 0;
      try (Connection connection = centre.connect();
          PreparedStatement update =
              connection.prepareStatement(
                  "UPDATE record SET body = jsonb_set(body, '{title}', to_jsonb(?::text))"
                      + " WHERE kind = 30 AND id = ANY (?)")) {
        long due = System.nanoTime();
        for (int at = 0; System.nanoTime() < until; at = (at + batch) % (ids.size() - batch)) {
          update.setString(1, "告警 " + changes);
          update.setArray(
              2, connection.createArrayOf("uuid", ids.subList(at, at + batch).toArray()));
          changes += update.executeUpdate();
          due += pause;
          LockSupport.parkNanos(due - System.nanoTime());
        }
      }
      return changes;
    };
  }

  private static Void probe(BenchCentre centre, UUID id, AtomicBoolean over, Latencies lags)
      throws SQLException {
    try (Connection connection = centre.connect();
        PreparedStatement change =
            connection.prepareStatement(
                "UPDATE record SET ver = ver WHERE kind = 30 AND id = ? RETURNING ver, bucket");
        PreparedStatement look =
            connection.prepareStatement(
                "SELECT ver FROM sync_feed WHERE bucket = ? AND kind = 30 AND row_id = ?")) {
      change.setObject(1, id);
      while (!over.get()) {
        long version;
        try (ResultSet row = change.executeQuery()) {
          row.next();
          version = row.getLong(1);
          look.setInt(1, row.getInt(2));
          look.setObject(2, id);
        }
        long committed = System.nanoTime();
        while (version(look) < version) {
          LockSupport.parkNanos(PROBE_POLL);
        }
        lags.add(System.nanoTime() - committed);
        LockSupport.parkNanos(PROBE_EVERY);
      }
    }
    return null;
  }

  /// What the disk itself takes for one page, beside all that goes on.
  private static Void sync(Path file, AtomicBoolean over, Latencies syncs) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (!over.get()) {
        long begun = System.nanoTime();
        channel.write(ByteBuffer.allocate(PAGE));
        channel.force(false);
        syncs.add(System.nanoTime() - begun);
        LockSupport.parkNanos(SYNC_EVERY);
      }
    }
    return null;
  }

  private static long version(PreparedStatement look) throws SQLException {
    try (ResultSet row = look.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
