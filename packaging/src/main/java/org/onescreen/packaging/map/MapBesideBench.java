package org.onescreen.packaging.map;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.web.WebView;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.packaging.BenchReport;
import org.onescreen.packaging.Folders;
import org.onescreen.packaging.drive.BenchWindow;

/// `packaging/bench map-beside`: the sample county's grids and cameras panned on the desk's own
/// map, on a page of Leaflet in a Chromium without a window, and on the same page in the WebView in
/// which GMapsFX draws. Counted are late frames and the processor's time of all processes of each.
public final class MapBesideBench {
  private static final double NEARER = 2;
  private static final double NANOS = 1e9;

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /// A page that is too slow for all its frames is measured by those that it draws until then.
  private static final double MOST_MILLIS = 30_000;

  /// What one of them did.
  ///
  /// @param late which share of its frames came late
  /// @param cpuMillis of all its processes, for each frame
  private record Run(double late, double cpuMillis) {
    static Run of(BesideServer.Panned panned, double cpuSeconds) {
      return new Run(
          (double) panned.late() / panned.frames(), 1_000 * cpuSeconds / panned.frames());
    }
  }

  private MapBesideBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("onescreen-bench-map-beside");
    Platform.startup(() -> {});
    ThreadGuard guard = new ThreadGuard(Platform::isFxApplicationThread);
    BenchReport report = new BenchReport("map-beside", Map.of("sample", "COUNTY"));
    try (Cache cache = CityCache.fill(folder.resolve("cache.db"), guard, SampleSize.COUNTY)) {
      byte[] scene;
      Run own;
      try (MapWindow window = new MapWindow(cache, folder.resolve("views"))) {
        window.openAnew();
        Viewport start = start(window);
        MapScene shown = window.call(() -> window.map().mapSceneProperty().get());
        scene =
            new BesideScene(shown, start, LateFrames.PULSES, LateFrames.LATE_MILLIS, MOST_MILLIS)
                .json();
        own = own(window, start);
        report.figure("late_share", own.late()).figure("cpu_ms_per_frame", own.cpuMillis());
        tell(report, "webview", own, web(scene));
      }
      Optional<Path> chromium = Chromium.program();
      if (chromium.isPresent()) {
        Run leaflet = leaflet(chromium.get(), folder.resolve("chromium"), scene);
        tell(report, "leaflet", own, leaflet);
      } else {
        System.err.println(
            "No Chromium on this machine: Leaflet was measured in the WebView alone.");
      }
      report.publish(args);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void tell(BenchReport report, String who, Run own, Run other) {
    report
        .figure(who + "_late_share", other.late())
        .figure(who + "_cpu_ms_per_frame", other.cpuMillis())
        .figure("cpu_to_" + who, own.cpuMillis() / other.cpuMillis());
  }

  private static Viewport start(MapWindow window) {
    window.run(window.map()::fit);
    Viewport fit = window.view();
    return fit.zoomedAbout(fit.width() / 2, fit.height() / 2, fit.zoom() + NEARER);
  }

  private static Run own(MapWindow window, Viewport start) {
    window.frame(start);
    window.settle();
    long before = MACHINE.getProcessCpuTime();
    int late = LateFrames.pan(window, start);
    return Run.of(
        new BesideServer.Panned(late, LateFrames.PULSES),
        (MACHINE.getProcessCpuTime() - before) / NANOS);
  }

  private static Run web(byte[] scene) throws IOException {
    try (BesideServer server = new BesideServer(scene)) {
      BenchWindow window = new BenchWindow();
      window.run(
          () -> {
            WebView view = new WebView();
            window.root().getChildren().setAll(view);
            view.getEngine().load(server.page());
          });
      server.awaitBegun();
      long before = MACHINE.getProcessCpuTime();
      BesideServer.Panned panned = server.awaitEnded();
      double cpu = (MACHINE.getProcessCpuTime() - before) / NANOS;
      window.close();
      return Run.of(panned, cpu);
    }
  }

  private static Run leaflet(Path program, Path profile, byte[] scene) throws IOException {
    try (BesideServer server = new BesideServer(scene);
        Chromium chromium = Chromium.open(program, profile, server.page())) {
      server.awaitBegun();
      double before = chromium.cpuSeconds();
      BesideServer.Panned panned = server.awaitEnded();
      return Run.of(panned, chromium.cpuSeconds() - before);
    }
  }
}
