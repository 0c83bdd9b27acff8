package org.onescreen.packaging.drive;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.onescreen.desktop.desk.DeskProgram;
import org.onescreen.desktop.desk.DeskRefusal;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.status.DeskStatus;

/// The real desk with a hand on it: sizes, function keys, waiting for what the screen shows,
/// pictures.
public final class DrivenDesk implements AutoCloseable {
  private static final long LOOK_MILLIS = 100;

  private final DeskProgram program;

  public DrivenDesk(Path profile, String... more) throws DeskRefusal, InterruptedException {
    String[] args = new String[more.length + 2];
    args[0] = "--profile";
    args[1] = profile.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    this.program = DeskProgram.open(args);
  }

  public void size(int width, int height) throws InterruptedException {
    program.onFx(
        () -> {
          Stage stage = program.stage();
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
          return width;
        });
  }

  public void toggle(ToolId tool) throws InterruptedException {
    program.onFx(
        () -> {
          program.desk().navigator().toggle(tool);
          return tool;
        });
  }

  /// Opens the quick open, types, and waits until something that matches stands there.
  public void find(String typed, Duration limit) throws InterruptedException {
    press(".title-find");
    program.onFx(
        () -> {
          ((TextField) program.desk().scene().lookup(".quick-open .text-field")).setText(typed);
          return typed;
        });
    await("what matches " + typed, limit, _ -> shows(".quick-match"));
  }

  /// Presses the first button with that style class.
  public void press(String selector) throws InterruptedException {
    program.onFx(
        () -> {
          ((ButtonBase) program.desk().scene().lookup(selector)).fire();
          return selector;
        });
  }

  public void escape() throws InterruptedException {
    program.onFx(
        () -> {
          Event.fireEvent(
              program.desk().scene(),
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
          return KeyCode.ESCAPE;
        });
  }

  /// Changes between the look of a desk and that of a room.
  public void look() throws InterruptedException {
    program.onFx(
        () -> {
          Event.fireEvent(
              program.desk().scene(),
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, true, false, false, false));
          return KeyCode.F1;
        });
    settle();
  }

  /// Presses a key on the first node with that style class.
  public void key(String selector, KeyCode code, boolean control) throws InterruptedException {
    program.onFx(
        () -> {
          Event.fireEvent(
              program.desk().scene().lookup(selector),
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
          return code;
        });
    settle();
  }

  /// Puts a text into the first field that is found so.
  public void type(String selector, String text) throws InterruptedException {
    program.onFx(
        () -> {
          ((TextField) program.desk().scene().lookup(selector)).setText(text);
          return text;
        });
    settle();
  }

  /// Chooses by its place in the first box with that style class.
  public void choose(String selector, int at) throws InterruptedException {
    program.onFx(
        () -> {
          ((ComboBox<?>) program.desk().scene().lookup(selector)).getSelectionModel().select(at);
          return at;
        });
    settle();
  }

  /// Scrolls the pane with that style class until a node in it stands at its lower edge.
  public void scrollTo(String pane, String node) throws InterruptedException {
    settle();
    program.onFx(
        () -> {
          ScrollPane scroll = (ScrollPane) program.desk().scene().lookup(pane);
          Node content = scroll.getContent();
          Node wanted = content.lookup(node);
          double bottom =
              content.sceneToLocal(wanted.localToScene(wanted.getBoundsInLocal())).getMaxY();
          double seen = scroll.getViewportBounds().getHeight();
          double all = content.getBoundsInLocal().getHeight();
          scroll.setVvalue(all <= seen ? 0 : Math.clamp((bottom - seen) / (all - seen), 0, 1));
          return node;
        });
  }

  /// Puts a file where one lies that was copied.
  public void copy(Path file) throws InterruptedException {
    program.onFx(
        () -> {
          ClipboardContent copied = new ClipboardContent();
          copied.putFiles(List.of(file.toFile()));
          return Clipboard.getSystemClipboard().setContent(copied);
        });
  }

  public boolean shows(String selector) {
    try {
      return program.onFx(() -> program.desk().scene().lookup(selector) != null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// What the screen shows, with how many records the cache holds.
  public Map<String, Object> facts() throws InterruptedException {
    Map<String, Object> facts = new TreeMap<>(program.onFx(() -> program.desk().facts()));
    facts.put("rows_synced", program.desk().rowsSynced());
    return facts;
  }

  public DeskProgram program() {
    return program;
  }

  public WritableImage picture() throws InterruptedException {
    return program.onFx(() -> program.desk().scene().snapshot(null));
  }

  /// Waits until the screen shows what is asked for.
  ///
  /// @throws IllegalStateException where it does not in time; says what it showed instead
  public void await(String what, Duration limit, Predicate<Map<String, Object>> shown)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!shown.test(facts())) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never saw " + what + "; the screen shows " + facts());
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  public void awaitStatus(String what, Duration limit, Predicate<DeskStatus> wanted)
      throws InterruptedException {
    await(what, limit, _ -> wanted.test(program.desk().status()));
  }

  /// Lets the window lay itself out and draw.
  public void settle() throws InterruptedException {
    for (int pulse = 0; pulse < 3; pulse++) {
      Thread.sleep(LOOK_MILLIS);
      program.onFx(() -> 0);
    }
  }

  @Override
  public void close() {
    program.close();
  }
}
