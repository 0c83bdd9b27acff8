package org.onescreen.desktop.wall;

import java.util.List;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;

/// The camera wall as the shell opens it: 2 × 3 on the one screen, 3 × 2 on a screen of its own.
///
/// FX thread only.
public final class WallTool implements Tool {
  private static final int SHORT = 2;
  private static final int LONG = 3;

  private final WallParts parts;

  public WallTool(WallParts parts) {
    this.parts = parts;
  }

  @Override
  public ToolId id() {
    return ToolId.WALL;
  }

  @Override
  public Panel open(PanelSize size) {
    return switch (size) {
      case PANEL -> new WallPanel(parts, SHORT, LONG);
      case SCREEN -> new WallPanel(parts, LONG, SHORT);
    };
  }

  @Override
  public List<Panel> indicators() {
    return new CameraIndicators(parts.cache(), parts.texts(), parts.ui()).indicators();
  }
}
