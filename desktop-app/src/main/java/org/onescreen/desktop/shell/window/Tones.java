package org.onescreen.desktop.shell.window;

import javafx.scene.Node;

/// The state colour of a node, as a style class `tone-…`.
final class Tones {
  private static final String PREFIX = "tone-";

  private Tones() {}

  /// @param tone a state colour; empty for none
  static void set(Node node, String tone) {
    String wanted = PREFIX + tone;
    if (tone.isEmpty()) {
      node.getStyleClass().removeIf(name -> name.startsWith(PREFIX));
    } else if (!node.getStyleClass().contains(wanted)) {
      node.getStyleClass().removeIf(name -> name.startsWith(PREFIX));
      node.getStyleClass().add(wanted);
    }
  }
}
