package org.onescreen.packaging.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.sync.SyncClient;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.desktop.sync.SyncStatus;

/// One first sync into an empty cache, timed.
///
/// @param rows how many records there are in the end
/// @param loginMillis from the start until the first page is asked for; a password hash is slow on
///   purpose
/// @param fillMillis from there until the last row is committed
/// @param tailRatio the rate of the last tenth of the rows, by that of the first
record FirstSync(long rows, double loginMillis, double fillMillis, double tailRatio) {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double MILLIS_PER_SECOND = 1e3;
  private static final double TENTH = 0.1;

  /// How many rows had been committed at a moment.
  private record Point(long nanos, long rows) {}

  double rowsPerSecond() {
    return rows / fillMillis * MILLIS_PER_SECOND;
  }

  static FirstSync run(SyncSettings settings, Path file) throws InterruptedException {
    try (Cache cache = Cache.open(file, ThreadGuard.none());
        SyncClient client = SyncClient.of(cache, settings)) {
      BlockingQueue<Point> commits = new LinkedBlockingQueue<>();
      CountDownLatch filling = new CountDownLatch(1);
      CountDownLatch live = new CountDownLatch(1);
      long[] fillBegan = new long[1];
      try (Pin _ = cache.onCommit(c -> commits.add(new Point(System.nanoTime(), c.rows())));
          Pin _ =
              client.observe(
                  status -> {
                    if (status.state() instanceof SyncStatus.Filling && filling.getCount() > 0) {
                      fillBegan[0] = System.nanoTime();
                      filling.countDown();
                    }
                    if (status.state() instanceof SyncStatus.Live) {
                      live.countDown();
                    }
                  })) {
        long began = System.nanoTime();
        client.start();
        live.await();
        List<Point> points = cumulative(fillBegan[0], commits);
        long ended = points.getLast().nanos();
        return new FirstSync(
            cache.rows(),
            (fillBegan[0] - began) / NANOS_PER_MILLI,
            (ended - fillBegan[0]) / NANOS_PER_MILLI,
            tail(points));
      }
    }
  }

  private static List<Point> cumulative(long began, Iterable<Point> commits) {
    List<Point> points = new ArrayList<>(List.of(new Point(began, 0)));
    for (Point commit : commits) {
      points.add(new Point(commit.nanos(), points.getLast().rows() + commit.rows()));
    }
    return points;
  }

  private static double tail(List<Point> points) {
    long all = points.getLast().rows();
    double first = nanosAt(points, all * TENTH) - points.getFirst().nanos();
    double last = points.getLast().nanos() - nanosAt(points, all * (1 - TENTH));
    return first / last;
  }

  /// Between two commits the rows are taken to have come evenly.
  private static double nanosAt(List<Point> points, double rows) {
    for (int i = 1; i < points.size(); i++) {
      Point to = points.get(i);
      if (to.rows() >= rows) {
        Point from = points.get(i - 1);
        double part = (rows - from.rows()) / Math.max(1, to.rows() - from.rows());
        return from.nanos() + part * (to.nanos() - from.nanos());
      }
    }
    return points.getLast().nanos();
  }
}
