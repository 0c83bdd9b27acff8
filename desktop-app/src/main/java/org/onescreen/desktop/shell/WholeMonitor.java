package org.onescreen.desktop.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Whether a node's window has the whole of its monitor. The system may begin and end that too, so
/// the window is asked.
///
/// FX thread only.
public final class WholeMonitor {
  private WholeMonitor() {}

  /// False while the node is in no window.
  public static ObservableValue<Boolean> of(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(WholeMonitor::whole)
        .orElse(false);
  }

  private static @Nullable ObservableValue<Boolean> whole(Window window) {
    return window instanceof Stage stage ? stage.fullScreenProperty() : null;
  }
}
