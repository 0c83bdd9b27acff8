package org.onescreen.packaging.fraud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import org.onescreen.desktop.antifraud.gap.GapQuery;
import org.onescreen.desktop.antifraud.indicator.IndicatorPage;
import org.onescreen.desktop.antifraud.statistics.Period;
import org.onescreen.desktop.antifraud.statistics.Scale;
import org.onescreen.desktop.antifraud.statistics.TrendQuery;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.MeasureCounts;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;

/// `packaging/bench fraud`: the race on a day of 13,000 open warnings, and the pages of figures
/// over three years of the city sample. Beside it, reading the same warnings one by one. `--sample
/// COUNTY` and `--warnings N` make it smaller.
public final class FraudBench {
  private static final String WARNINGS = "13000";
  private static final int IN_SIGHT = 500;
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 12;
  private static final int TICKS = 60;
  private static final int PLACES = 200;

  private FraudBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int warnings = Integer.parseInt(option(args, "--warnings", WARNINGS));
    SampleSize size = SampleSize.valueOf(option(args, "--sample", SampleSize.CITY.name()));
    Path folder = Files.createTempDirectory("onescreen-bench-fraud");
    Platform.startup(() -> {});
    LocalDate today = LocalDate.now(FraudCache.ZONE);
    AtomicReference<Instant> now =
        new AtomicReference<>(today.atTime(9, 0).atZone(FraudCache.ZONE).toInstant());
    ThreadGuard guard = new ThreadGuard(Platform::isFxApplicationThread);
    try (Cache cache = FraudCache.fill(folder.resolve("cache.db"), guard, size, warnings, today);
        RaceWindow window = new RaceWindow(cache, new HandClock(now))) {
      BenchReport report = new BenchReport("fraud", Map.of("warnings", warnings, "sample", size));
      report.figure("first_open_ms", window.open());
      for (int i = 0; i < WARM_UP; i++) {
        window.open();
      }
      report.figure("open_ms", median(window::open));
      report.figure("filter_ms", median(window::filter));
      new Arrivals(window, cache).report(now.get(), report);
      ticks(window, now, report);
      pages(cache, today, now.get(), report);
      report.publish(args);
    } finally {
      Folders.delete(folder);
    }
    System.exit(0);
  }

  private static String option(String[] args, String name, String usual) {
    int at = Arrays.asList(args).indexOf(name);
    return at >= 0 && at + 1 < args.length ? args[at + 1] : usual;
  }

  private static void ticks(RaceWindow window, AtomicReference<Instant> now, BenchReport report) {
    window.open();
    int seen = window.widen(IN_SIGHT);
    List<RaceWindow.Tick> ticks = new ArrayList<>();
    for (int i = 0; i < TICKS; i++) {
      now.updateAndGet(at -> at.plus(Duration.ofSeconds(1)));
      ticks.add(window.tick());
    }
    List<Double> millis = ticks.stream().map(RaceWindow.Tick::millis).sorted().toList();
    List<Double> worked = ticks.stream().map(RaceWindow.Tick::ofProcessor).sorted().toList();
    report
        .figure("tick_ms", millis.get(TICKS / 2))
        .figure("tick_p95_ms", millis.get(TICKS * 95 / 100))
        .figure("tick_processor_ms", worked.get(TICKS / 2))
        .figure("cards_in_sight", seen);
  }

  private static void pages(Cache cache, LocalDate today, Instant now, BenchReport report) {
    TrendQuery trend =
        new TrendQuery(TrendQuery.Subject.ACTIVITIES, Scale.MONTH, Optional.empty(), today);
    Period year = Period.last(365, today);
    report
        .figure(
            "statistics_ms",
            median(timed(() -> cache.read(r -> IndicatorPage.read(r, year, trend, now)))))
        .figure(
            "coverage_ms",
            median(
                timed(
                    () ->
                        cache.read(
                            r ->
                                MeasureCounts.read(
                                    r, Measure.GAP, Clock.fixed(now, FraudCache.ZONE))))))
        .figure("gap_table_ms", median(timed(() -> cache.read(new GapQuery(true, today, PLACES)))))
        .figure("one_by_one_ms", median(timed(() -> cache.read(FraudBench::oneByOne))))
        .figure("warnings", cache.read(r -> r.count(FraudWarning.KIND, Filter.all())))
        .figure("activities", cache.read(r -> r.count(Campaign.KIND, Filter.all())));
  }

  private static long oneByOne(CacheReader reader) {
    long[] count = {0};
    reader.each(FraudWarning.KIND, Filter.is(FraudWarning.OPEN, true), _ -> count[0]++);
    return count[0];
  }

  private static DoubleSupplier timed(Runnable work) {
    return () -> {
      long begun = System.nanoTime();
      work.run();
      return (System.nanoTime() - begun) / 1e6;
    };
  }

  private static double median(DoubleSupplier measured) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      millis.add(measured.getAsDouble());
    }
    millis.sort(Double::compare);
    return millis.get(ROUNDS / 2);
  }

  private static final class HandClock extends Clock {
    private final AtomicReference<Instant> now;

    HandClock(AtomicReference<Instant> now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return FraudCache.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now.get(), zone);
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }
}
