package org.onescreen.desktop.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.testfx.api.FxRobot;

/// How a test of a screen begins and ends: a real cache in a folder, a clock set by hand, a
/// director at the desk, the screen in a window of the desk's looks, and hands on the keyboard.
public final class ScreenRoom implements AutoCloseable {
  public final Desk.HandClock clock = new Desk.HandClock(Instant.parse("2026-11-22T02:05:00Z"));
  public final NoNavigator navigator = new NoNavigator();
  private final Path folder;
  private RealCache desk;
  private Panel panel;
  private Stage stage;
  private TestFiles files;

  public ScreenRoom(Path folder) {
    FxTest.start();
    this.folder = folder;
    this.desk = new RealCache(folder.resolve("cache.db"), clock);
  }

  public RealCache desk() {
    return desk;
  }

  public WorkPlace place() {
    files = new TestFiles(desk.cache);
    WorkPlace place = Desk.place(desk.cache, desk.door, Desk.chinese(), clock.ticker(), navigator);
    return Desk.with(place, files);
  }

  /// Of the place that was made last.
  public TestFiles files() {
    return files;
  }

  public <T extends Record & CentreRecord> void put(Kind<T> kind, Collection<T> records)
      throws Exception {
    desk.putAll(kind, records);
  }

  /// Opens the screen in a window of that size and lets it listen.
  public void show(Function<WorkPlace, Panel> open, int width, int height) {
    WorkPlace place = place();
    panel = Fx.call(() -> open.apply(place));
    stage = Fx.show(panel.node(), width, height);
    Fx.run(panel::attach);
  }

  public Node node() {
    return panel.node();
  }

  public Panel panel() {
    return panel;
  }

  public Stage stage() {
    return stage;
  }

  /// All that stands on the screen, shown or not.
  public String texts() {
    return String.join("\n", Fx.texts(panel.node()));
  }

  public void press(KeyCode... together) {
    FxRobot robot = new FxRobot();
    robot.press(together).release(together);
  }

  /// As if the desk was closed and opened again on the same folder.
  public void restart() {
    leave();
    desk.close();
    desk = new RealCache(folder.resolve("cache.db"), clock);
  }

  public static UUID id(long number) {
    return new UUID(0, number);
  }

  public List<String> styled(String selector) {
    return Fx.call(
        () ->
            panel.node().lookupAll(selector).stream()
                .flatMap(node -> Fx.texts(node).stream())
                .toList());
  }

  private void leave() {
    if (panel != null) {
      Fx.run(panel::detach);
      Fx.run(stage::close);
    }
  }

  @Override
  public void close() {
    leave();
    desk.close();
  }
}
