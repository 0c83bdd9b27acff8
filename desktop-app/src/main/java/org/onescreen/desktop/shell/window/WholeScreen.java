package org.onescreen.desktop.shell.window;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.WholeMonitor;

/// The whole of the monitor for what is open: without the frame of the window and the function bar,
/// and before the camera wall without anything but its tiles, each of which says its own age. All
/// else keeps the line that says of when the data is.
///
/// FX thread only.
final class WholeScreen {
  private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
  private static final PseudoClass PICTURES = PseudoClass.getPseudoClass("pictures");

  private final Scene scene;
  private final Node marked;
  private final ObservableValue<Boolean> on;
  private Optional<ToolId> open = Optional.empty();

  /// @param marked has the pseudo-classes `whole` and `pictures`, by which the style leaves out
  WholeScreen(Scene scene, Node marked) {
    this.scene = scene;
    this.marked = marked;
    this.on = WholeMonitor.of(marked);
  }

  void listen(Holds holds) {
    holds.listen(on, (_, _, _) -> mark());
    mark();
  }

  /// What is open instead of the one screen.
  void shows(Optional<ToolId> tool) {
    open = tool;
    mark();
  }

  void change() {
    if (scene.getWindow() instanceof Stage stage) {
      // Esc is a step back here, and that is the last one.
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setFullScreenExitHint("");
      stage.setFullScreen(!stage.isFullScreen());
    }
  }

  /// Back into the window; false where it is in it.
  boolean leave() {
    boolean left = on.getValue();
    if (left) {
      change();
    }
    return left;
  }

  boolean isOn() {
    return on.getValue();
  }

  private void mark() {
    boolean whole = on.getValue();
    marked.pseudoClassStateChanged(WHOLE, whole);
    marked.pseudoClassStateChanged(
        PICTURES, whole && open.filter(tool -> tool == ToolId.WALL).isPresent());
  }
}
