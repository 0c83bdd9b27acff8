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

  /// What one of them did.
  private record Run(int late, double cpuSeconds) {}

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
        scene = new BesideScene(shown, start, LateFrames.PULSES, LateFrames.LATE_MILLIS).json();
        own = own(window, start);
        report.figure("late_frames", own.late()).figure("cpu_s", own.cpuSeconds());
        Run web = web(scene);
        report
            .figure("webview_late_frames", web.late())
            .figure("webview_cpu_s", web.cpuSeconds())
            .figure("cpu_to_webview", own.cpuSeconds() / web.cpuSeconds());
      }
      Optional<Path> chromium = Chromium.program();
      if (chromium.isPresent()) {
        Run leaflet = leaflet(chromium.get(), folder.resolve("chromium"), scene);
        report
            .figure("leaflet_late_frames", leaflet.late())
            .figure("leaflet_cpu_s", leaflet.cpuSeconds())
            .figure("cpu_to_leaflet", own.cpuSeconds() / leaflet.cpuSeconds());
      } else {
        System.err.println(
            "No Chromium on this machine: Leaflet was measured in the WebView alone.");
      }
      report.publish(args);
    } finally {
      Folders.delete(folder);
    }
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
    return new Run(late, (MACHINE.getProcessCpuTime() - before) / NANOS);
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
      int late = server.awaitEnded();
      double cpu = (MACHINE.getProcessCpuTime() - before) / NANOS;
      window.close();
      return new Run(late, cpu);
    }
  }

  private static Run leaflet(Path program, Path profile, byte[] scene) throws IOException {
    try (BesideServer server = new BesideServer(scene);
        Chromium chromium = Chromium.open(program, profile, server.page())) {
      server.awaitBegun();
      double before = chromium.cpuSeconds();
      int late = server.awaitEnded();
      return new Run(late, chromium.cpuSeconds() - before);
    }
  }
}
