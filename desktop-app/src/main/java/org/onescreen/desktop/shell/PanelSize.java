package org.onescreen.desktop.shell;

/// How much room a tool has.
public enum PanelSize {
  /// A panel among others on the one screen.
  PANEL,
  /// The whole window.
  SCREEN
}
