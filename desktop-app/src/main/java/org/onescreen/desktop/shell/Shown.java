package org.onescreen.desktop.shell;

import javafx.scene.Node;

/// What is not shown takes no room either. On the FX thread.
///
/// Not for what a look hides by its stylesheet: what is set in code overrules that.
public final class Shown {
  private Shown() {}

  public static void set(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
