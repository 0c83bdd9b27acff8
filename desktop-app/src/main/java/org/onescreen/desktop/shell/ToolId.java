package org.onescreen.desktop.shell;

/// The screens of the desk, by the function key that opens them.
public enum ToolId {
  WALL,
  MAP,
  ALARM,
  MEDIATION,
  ANTIFRAUD,
  /// What waits for the centre, and what came back.
  OUTBOX,
  INCIDENT,
  /// What left the desk as a file.
  EXPORTS;

  /// True where it has a panel on the one screen.
  public boolean onHome() {
    return this != OUTBOX && this != INCIDENT && this != EXPORTS;
  }
}
