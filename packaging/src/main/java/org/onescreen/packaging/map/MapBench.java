package org.onescreen.packaging.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.application.Platform;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Classing;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Measure;
import org.onescreen.desktop.map.scene.MeasureCounts;
import org.onescreen.desktop.map.scene.Near;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;

/// `packaging/bench map [--sample CITY|COUNTY]`: the grid map at 1920 × 1080 on a cache with the
/// sample of a city, in software. A frame's cost is the FX thread's work on it; its allocation is
/// that of the FX thread in its whole pulse. Beside it, the same areas drawn anew in every frame.
public final class MapBench {
  private static final int FRAMES = 300;
  private static final int ROUNDS = 5;
  private static final int POINTS = 2_000;
  private static final int NEAREST = 8;
  private static final double[] NEARER = {0, 2, 4, 6};

  private MapBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    SampleSize size = size(args);
    Path folder = Files.createTempDirectory("onescreen-bench-map");
    Platform.startup(() -> {});
    ThreadGuard guard = new ThreadGuard(Platform::isFxApplicationThread);
    try (Cache cache = CityCache.fill(folder.resolve("cache.db"), guard, size);
        MapWindow window = new MapWindow(cache, folder.resolve("views"))) {
      BenchReport report = new BenchReport("map", Map.of("sample", size, "size", "1920x1080"));
      measure(cache, window, report);
      report.publish(args);
    } finally {
      Folders.delete(folder);
    }
  }

  private static SampleSize size(String[] args) {
    int at = Arrays.asList(args).indexOf("--sample");
    return at >= 0 && at + 1 < args.length ? SampleSize.valueOf(args[at + 1]) : SampleSize.CITY;
  }

  private static void measure(Cache cache, MapWindow window, BenchReport report)
      throws InterruptedException {
    double first = window.openAnew().ground();
    List<Double> opened = new ArrayList<>();
    List<Double> anew = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    List<Double> made = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      opened.add(window.open().ground());
      CityCache.awaitKept(cache);
      MapWindow.Opened cold = window.openAnew();
      anew.add(cold.ground());
      all.add(cold.all());
      CityCache.change(cache, i);
      made.add(window.openAnew().ground());
    }
    MapScene scene = window.call(() -> window.map().mapSceneProperty().get());
    List<MapWindow.FrameCost> frames = new ArrayList<>();
    List<Double> clusters = new ArrayList<>();
    List<Double> sheets = new ArrayList<>();
    for (double nearer : NEARER) {
      drive(window, nearer, frames, clusters, sheets);
    }
    report
        .figure(
            "pan_p95_ms", share(frames.stream().map(MapWindow.FrameCost::millis).toList(), 0.95))
        .figure(
            "pan_p99_ms", share(frames.stream().map(MapWindow.FrameCost::millis).toList(), 0.99))
        .figure(
            "alloc_kb_per_frame",
            share(frames.stream().map(MapWindow.FrameCost::kilobytes).toList(), 0.99))
        .figure("cluster_ms", share(clusters, 0.95))
        .figure("sheet_ms", share(sheets, 0.5))
        .figure("choropleth_ms", choropleth(cache, scene.geometry()))
        .figure("hit_ms", hit(scene.geometry()))
        .figure("nearest_ms", nearest(scene))
        .figure("open_ms", share(opened, 0.5))
        .figure("open_from_cache_ms", share(anew, 0.5))
        .figure("open_all_from_cache_ms", share(all, 0.5))
        .figure("open_ground_changed_ms", share(made, 0.5))
        .figure("first_open_ms", first)
        .figure("late_frames", LateFrames.count(window))
        .figure("plain_frame_ms", PlainFrames.millis(window, scene.geometry()))
        .figure("grids", scene.geometry().leaves().items().size())
        .figure("cameras", scene.cameras().marks().size())
        .figure("open_incidents", scene.incidents().marks().size())
        .figure("incidents", cache.read(r -> r.count(GridIncident.KIND, Filter.all())))
        .figure("vertices", vertices(scene.geometry()));
  }

  /// Pans and zooms about one place at one depth.
  private static void drive(
      MapWindow window,
      double nearer,
      List<MapWindow.FrameCost> frames,
      List<Double> clusters,
      List<Double> sheets) {
    window.run(window.map()::fit);
    Viewport fit = window.view();
    Viewport start = fit.zoomedAbout(fit.width() * 0.5, fit.height() * 0.47, fit.zoom() + nearer);
    window.frame(start);
    window.settle();
    for (int i = -FRAMES / 5; i < FRAMES; i++) {
      Viewport now = window.view();
      boolean zooms = i % 10 == 9;
      double steps = i % 20 == 9 ? 0.13 : -0.13;
      Viewport next =
          zooms
              ? now.zoomedAbout(900, 500, now.zoom() + steps)
              : now.panned(i % 60 < 30 ? 23 : -23, i % 60 < 30 ? 9 : -9);
      MapWindow.FrameCost cost = window.frame(next);
      if (i >= 0) {
        frames.add(cost);
      }
      if (zooms) {
        window.settle();
        clusters.add(window.call(() -> window.map().clusterNanos() / 1e6));
        sheets.add(window.call(() -> window.map().sheetNanos() / 1e6));
      }
    }
  }

  /// SQL, figures, classes and shades; the slowest measure.
  private static double choropleth(Cache cache, Geometry geometry) {
    double worst = 0;
    for (Measure measure : Measure.values()) {
      List<Double> rounds = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        long begun = System.nanoTime();
        MeasureCounts counts =
            cache.read(
                r -> MeasureCounts.read(r, measure, Clock.system(ZoneId.of("Asia/Shanghai"))));
        Choropleth.of(geometry, measure, counts, Classing.quantiles());
        rounds.add((System.nanoTime() - begun) / 1e6);
      }
      System.err.printf("%s %.1f ms%n", measure, share(rounds, 0.5));
      worst = Math.max(worst, share(rounds, 0.5));
    }
    return worst;
  }

  private static double hit(Geometry geometry) {
    Random random = new Random(1);
    var box = geometry.bounds();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      double x = box.getMinX() + box.getWidth() * random.nextDouble();
      double y = box.getMinY() + box.getHeight() * random.nextDouble();
      long begun = System.nanoTime();
      geometry.at(x, y, Tier.SUBGRID);
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    return share(millis, 0.99);
  }

  private static double nearest(MapScene scene) {
    Random random = new Random(1);
    var box = scene.geometry().bounds();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      double x = box.getMinX() + box.getWidth() * random.nextDouble();
      double y = box.getMinY() + box.getHeight() * random.nextDouble();
      long begun = System.nanoTime();
      Near.of(scene.cameras(), x, y, NEAREST);
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    return share(millis, 0.99);
  }

  private static long vertices(Geometry geometry) {
    long sum = 0;
    for (Area area : geometry.areas()) {
      sum += area.ring().stream().mapToLong(ref -> ref.arc().finest().length / 2 - 1).sum();
    }
    return sum;
  }

  private static double share(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
  }
}
