package org.onescreen.packaging.map;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.map.MapCanvas;
import org.onescreen.desktop.map.MapDoors;
import org.onescreen.desktop.map.MapFiles;
import org.onescreen.desktop.map.MapPanel;
import org.onescreen.desktop.map.MapTool;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.packaging.drive.BenchWindow;
import org.onescreen.packaging.drive.Nowhere;

/// The map alone in a window.
final class MapWindow implements AutoCloseable {

  /// One frame: what the FX thread worked, and what it allocated in the whole pulse.
  record FrameCost(double millis, double kilobytes) {}

  /// An opening, in milliseconds.
  ///
  /// @param ground until the first sheet with all areas stood
  /// @param all until nothing more came
  record Opened(double ground, double all) {}

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final BenchWindow window = new BenchWindow();
  private final LiveQueries cache;
  private final Path folder;
  private MapTool tool;
  private MapPanel panel;

  /// @param folder for what the map keeps
  MapWindow(LiveQueries cache, Path folder) {
    this.folder = folder;
    this.cache = cache;
    tool = newTool();
    panel = call(this::newPanel);
  }

  private MapPanel newPanel() {
    return tool.open(PanelSize.PANEL);
  }

  private MapTool newTool() {
    Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE, List.of("org.onescreen.desktop.map"));
    return new MapTool(
        new MapDoors(
            cache,
            new NoDoor(),
            Optional::empty,
            window.ui(),
            texts,
            new Nowhere(),
            Clock.system(ZoneId.of("Asia/Shanghai")),
            MapFiles.in(folder),
            (_, _) -> Optional.empty(),
            _ -> {}));
  }

  /// Opens the map of a desk that has shown none yet: all is read from the cache.
  Opened openAnew() {
    tool = newTool();
    return open();
  }

  /// Opens the map again, as an operator does who comes back to it.
  ///
  /// @return milliseconds until the first sheet of the whole ground stands, and until all marks do
  Opened open() {
    long begun = System.nanoTime();
    panel = window.show(panel, this::newPanel);
    await(() -> panel.shown().grids() > 0 && map().shapesDrawn() > 0);
    double millis = (System.nanoTime() - begun) / 1e6;
    await(() -> panel.shown().cameras() > 0 && panel.shown().incidents() > 0);
    settle();
    return new Opened(millis, (System.nanoTime() - begun) / 1e6);
  }

  /// Waits until the map stands still with all that it has to show.
  void settle() {
    await(() -> !map().isDirty() && map().framesDrawn() > 0);
  }

  MapCanvas map() {
    return panel.map();
  }

  Viewport view() {
    return call(() -> map().viewportProperty().get());
  }

  FrameCost frame(Viewport next) {
    long[] before = new long[2];
    run(
        () -> {
          before[0] = map().framesDrawn();
          before[1] = threads.getCurrentThreadAllocatedBytes();
          map().look(next);
        });
    double[] cost = new double[2];
    await(
        () -> {
          if (map().framesDrawn() == before[0]) {
            return false;
          }
          cost[0] = map().drawNanos() / 1e6;
          cost[1] = (threads.getCurrentThreadAllocatedBytes() - before[1]) / 1024.0;
          return true;
        });
    return new FrameCost(cost[0], cost[1]);
  }

  void run(Runnable action) {
    window.run(action);
  }

  <T> T call(Callable<T> action) {
    return window.call(action);
  }

  private void await(BooleanSupplier condition) {
    window.await(condition, () -> "a map that did not come to rest");
  }

  @Override
  public void close() {
    run(panel::detach);
    window.close();
    Platform.exit();
  }
}
