package org.onescreen.packaging.fraud;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.drive.CacheFill;

/// Warnings that come in while the board is open, ten a second: thirty times as many as a busy day
/// has. How long the FX thread makes others wait is asked all the time, with and without them.
final class Arrivals {
  private static final int SECONDS = 6;
  private static final int EACH_SECOND = 10;
  private static final long PAUSE_NANOS = 1_000_000_000L / EACH_SECOND;
  private static final long SEED = 2;
  private static final DivisionCode VILLAGE = new DivisionCode("990101100201");

  private final RaceWindow window;
  private final Cache cache;
  private final Random random = new Random(SEED);
  private volatile boolean coming;

  Arrivals(RaceWindow window, Cache cache) {
    this.window = window;
    this.cache = cache;
  }

  void report(Instant now, BenchReport report) throws InterruptedException {
    window.open();
    List<Double> quiet = asked(() -> {});
    List<Double> busy = asked(() -> put(now));
    report
        .figure("quiet_wait_p99_ms", quiet.get(quiet.size() * 99 / 100))
        .figure("arrivals_wait_p99_ms", busy.get(busy.size() * 99 / 100))
        .figure("arrivals_wait_worst_ms", busy.getLast());
  }

  private void put(Instant now) {
    try {
      CacheFill.fill(
          cache,
          fill ->
              fill.put(
                  FraudWarning.KIND, FraudCache.warning(random, random.nextInt(3), VILLAGE, now)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Milliseconds until the FX thread answered, in rising order.
  private List<Double> asked(Runnable arrival) throws InterruptedException {
    List<Double> waits = new ArrayList<>();
    coming = true;
    Thread asking =
        new Thread(
            () -> {
              while (coming) {
                waits.add(window.ping());
                LockSupport.parkNanos(PAUSE_NANOS / 100);
              }
            },
            "asking");
    asking.start();
    for (int i = 0; i < SECONDS * EACH_SECOND; i++) {
      arrival.run();
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    coming = false;
    asking.join();
    waits.sort(Double::compare);
    return waits;
  }
}
