package org.onescreen.desktop.shell.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.onescreen.desktop.shell.Holds;

/// Puts a stage where it stood and writes down where it goes, a moment after it has come to rest
/// and off the FX thread.
///
/// FX thread only.
public final class PlacementKeeper {
  private static final Duration REST = Duration.millis(800);

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final PlacementFile file;
  private final Executor background;
  private final PauseTransition rest = new PauseTransition(REST);
  private final Holds holds = new Holds();

  /// @param background one thread, so that the last word is written last
  public PlacementKeeper(PlacementFile file, Executor background) {
    this.file = file;
    this.background = background;
  }

  /// Before the stage is shown.
  ///
  /// @param last what [PlacementFile#load] gave, off this thread
  public void place(Stage stage, Optional<Placement> last) {
    MonitorMemory memory = new MonitorMemory(last.orElseGet(() -> Placement.fresh(screens())));
    Placement there = memory.screens(screens(), millis());
    put(stage, there);
    follow(stage, memory, there);
  }

  private static void put(Stage stage, Placement placement) {
    Area area = placement.area();
    // A window that is maximised stays on its screen wherever it is told to go.
    stage.setMaximized(false);
    stage.setX(area.x());
    stage.setY(area.y());
    stage.setWidth(area.width());
    stage.setHeight(area.height());
    stage.setMaximized(placement.maximised());
  }

  private static long millis() {
    return System.nanoTime() / NANOS_PER_MILLI;
  }

  /// Where a window will stand: where it last stood, if a screen is there still.
  public static Placement where(Optional<Placement> last) {
    List<Area> screens = screens();
    return last.map(before -> before.onto(screens)).orElseGet(() -> Placement.fresh(screens));
  }

  /// Writes what is not written yet and listens no more.
  public void close() {
    holds.release();
  }

  private void follow(Stage stage, MonitorMemory memory, Placement placed) {
    Placement[] newest = {placed};
    Runnable look =
        () -> {
          newest[0] = of(stage, newest[0]);
          rest.playFromStart();
        };
    rest.setOnFinished(
        event -> {
          memory.stands(newest[0], millis());
          write(memory.wanted());
        });
    ListChangeListener<Screen> monitors =
        change -> {
          newest[0] = memory.screens(screens(), millis());
          boolean whole = stage.isFullScreen();
          stage.setFullScreen(false);
          put(stage, newest[0]);
          stage.setFullScreen(whole);
        };
    Screen.getScreens().addListener(monitors);
    holds.add(() -> Screen.getScreens().removeListener(monitors));
    holds.listen(stage.xProperty(), (value, before, now) -> look.run());
    holds.listen(stage.yProperty(), (value, before, now) -> look.run());
    holds.listen(stage.widthProperty(), (value, before, now) -> look.run());
    holds.listen(stage.heightProperty(), (value, before, now) -> look.run());
    holds.listen(stage.maximizedProperty(), (value, before, now) -> look.run());
    holds.add(
        () -> {
          if (rest.getStatus() == Animation.Status.RUNNING) {
            rest.stop();
            memory.stands(newest[0], millis());
          }
          write(memory.wanted());
        });
  }

  private void write(Placement placement) {
    background.execute(() -> file.save(placement));
  }

  /// While it is maximised, an icon, or has the whole of the monitor, its own place is the one
  /// before.
  private static Placement of(Stage stage, Placement before) {
    if (stage.isFullScreen()) {
      return before;
    }
    if (stage.isIconified()) {
      return new Placement(before.area(), stage.isMaximized());
    }
    Area area = new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    return stage.isMaximized() ? before.filling(area, screens()) : new Placement(area, false);
  }

  private static List<Area> screens() {
    List<Area> areas = new ArrayList<>();
    areas.add(area(Screen.getPrimary()));
    Screen.getScreens().forEach(screen -> areas.add(area(screen)));
    return areas;
  }

  private static Area area(Screen screen) {
    Rectangle2D bounds = screen.getVisualBounds();
    return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
