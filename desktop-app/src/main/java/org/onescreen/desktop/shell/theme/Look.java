package org.onescreen.desktop.shell.theme;

/// For whom the window is: a person who sits in front of it for eight hours, or a room that looks
/// at it from afar.
public enum Look {
  /// Dark, quiet, dense.
  DESK,
  /// Projected: fewer things, larger, brighter, and nothing of anybody's that a room may not know.
  ROOM;

  /// The one that the key changes to.
  public Look other() {
    return this == DESK ? ROOM : DESK;
  }
}
