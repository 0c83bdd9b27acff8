package org.onescreen.desktop.shell.window;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.onescreen.desktop.desk.Stylesheets;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.find.Finder;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.shell.theme.Theme;

/// A shown window over given tools, for tests.
final class TestDesk implements AutoCloseable {
  static final Texts TEXTS =
      new Texts(Locale.SIMPLIFIED_CHINESE, List.of("org.onescreen.desktop.shell"));

  static final Dimension2D SMALLEST = new Dimension2D(1366, 768);

  final DeskTasks tasks = new DeskTasks();
  final Theme theme;
  final DeskWindow window;
  private final Stage stage;

  TestDesk(Clock clock, List<Tool> tools, int width, int height) {
    FxTest.start();
    theme = FxTest.call(() -> new Theme(Stylesheets.ALL));
    window =
        FxTest.call(
            () -> {
              theme.install();
              return new DeskWindow(
                  theme, TEXTS, new UiThread(), new Ticker(clock), tasks, () -> 0L, SMALLEST);
            });
    stage =
        FxTest.call(
            () -> {
              Stage made = new Stage();
              made.setScene(window.scene());
              made.setWidth(width);
              made.setHeight(height);
              window.open(tools, Finder.NOTHING);
              made.show();
              return made;
            });
  }

  /// Presses a key where the focus is.
  void press(KeyCode code) {
    FxTest.run(() -> fire(KeyEvent.KEY_PRESSED, code, "", false, false));
  }

  void pressWithShift(KeyCode code) {
    FxTest.run(() -> fire(KeyEvent.KEY_PRESSED, code, "", true, false));
  }

  void pressWithControl(KeyCode code) {
    FxTest.run(() -> fire(KeyEvent.KEY_PRESSED, code, "", false, true));
  }

  void pressWithAlt(KeyCode code) {
    FxTest.run(
        () ->
            Event.fireEvent(
                window.scene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false)));
  }

  void type(String character) {
    FxTest.run(() -> fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character, false, false));
  }

  private void fire(
      EventType<KeyEvent> type, KeyCode code, String character, boolean shift, boolean control) {
    Node owner = window.scene().getFocusOwner();
    // As the scene itself does: a node that has left it gets no keys.
    boolean here = owner != null && window.scene().equals(owner.getScene());
    EventTarget target = here ? owner : window.scene();
    Event.fireEvent(target, new KeyEvent(type, character, "", code, shift, control, false, false));
  }

  /// The text of the first node with a style class.
  String text(String styleClass) {
    return FxTest.call(
        () ->
            window.scene().getRoot().lookup("." + styleClass) instanceof Labeled label
                ? label.getText()
                : "");
  }

  /// All words on the screen.
  List<String> words() {
    return FxTest.call(
        () ->
            window.scene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }

  boolean shows(String styleClass) {
    return FxTest.call(() -> window.scene().getRoot().lookup("." + styleClass) != null);
  }

  @Override
  public void close() {
    FxTest.run(
        () -> {
          window.close();
          stage.close();
        });
  }
}
