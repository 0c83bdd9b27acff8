package org.onescreen.desktop.shell;

/// The screens of the desk, by the function key that opens them.
public enum ToolId {
  WALL,
  MAP,
  ALARM,
  MEDIATION,
  ANTIFRAUD
}
