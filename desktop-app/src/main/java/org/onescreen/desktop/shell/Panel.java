package org.onescreen.desktop.shell;

import javafx.scene.Node;

/// A tool as it stands on a screen. It listens only between [#attach] and [#detach]; after `detach`
/// nothing holds it, so that it can be collected.
///
/// All methods on the FX thread.
public interface Panel {
  Node node();

  /// Begins to listen: called when the panel comes on the screen, also again after a detach.
  void attach();

  /// Ends all listening: called when the panel leaves the screen or is covered.
  void detach();
}
