package org.onescreen.desktop.shell;

import javafx.scene.Node;

/// Where a tool lays one card over the screen, for a question that must not be overlooked. A click
/// beside it, or Esc, puts it away and gives the focus back. On the FX thread.
public interface Cards {
  /// @param focus what of it gets the focus
  /// @param then called when it has gone
  void show(Node card, Node focus, Runnable then);

  /// Puts it away.
  void hide();
}
