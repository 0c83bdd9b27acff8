package org.onescreen.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Which function key opens what. F5 and F8 wait for the whistle and the meeting; a key is shown
/// only once its tool exists.
public final class FunctionKeys {
  /// Back to the one screen.
  public static final KeyCode HOME = KeyCode.F1;

  /// The same screen for a room, and back for a desk.
  public static final KeyCombination LOOK =
      new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN);

  /// The whole of the monitor, and back into the window.
  public static final KeyCombination WHOLE =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);

  /// All keys on one card; `?` does the same.
  public static final KeyCode HELP = KeyCode.F12;

  private FunctionKeys() {}

  public static KeyCode of(ToolId tool) {
    return switch (tool) {
      case WALL -> KeyCode.F2;
      case MAP -> KeyCode.F3;
      case ALARM -> KeyCode.F4;
      case MEDIATION -> KeyCode.F6;
      case ANTIFRAUD -> KeyCode.F7;
      case OUTBOX -> KeyCode.F9;
      case INCIDENT -> KeyCode.F10;
      case EXPORTS -> KeyCode.F11;
    };
  }

  public static Optional<ToolId> tool(KeyCode key) {
    return List.of(ToolId.values()).stream().filter(tool -> of(tool) == key).findFirst();
  }
}
