package org.onescreen.desktop.shell.window;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.onescreen.desktop.shell.ToolId;

/// The sign of each tool.
final class ToolIcons {
  private ToolIcons() {}

  static FontIcon of(ToolId tool) {
    Ikon ikon =
        switch (tool) {
          case WALL -> Material2OutlinedMZ.VIDEOCAM;
          case MAP -> Material2OutlinedMZ.MAP;
          case ALARM -> Material2OutlinedMZ.NOTIFICATIONS_ACTIVE;
          case MEDIATION -> Material2OutlinedAL.FORUM;
          case ANTIFRAUD -> Material2OutlinedMZ.VERIFIED_USER;
          case OUTBOX -> Material2OutlinedAL.CLOUD_UPLOAD;
          case INCIDENT -> Material2OutlinedAL.ASSIGNMENT;
          case EXPORTS -> Material2OutlinedAL.GET_APP;
        };
    return new FontIcon(ikon);
  }
}
