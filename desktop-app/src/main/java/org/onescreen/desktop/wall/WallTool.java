package org.onescreen.desktop.wall;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.model.camera.GbDeviceCode;

/// The camera wall as the shell opens it: 2 × 3 on the one screen, 3 × 2 on a screen of its own.
///
/// FX thread only.
public final class WallTool implements Tool {
  private static final int SHORT = 2;
  private static final int LONG = 3;

  private final WallParts parts;
  private @Nullable GbDeviceCode wanted;

  public WallTool(WallParts parts) {
    this.parts = parts;
  }

  @Override
  public ToolId id() {
    return ToolId.WALL;
  }

  /// The next wall that opens begins with this camera.
  public void want(GbDeviceCode camera) {
    wanted = camera;
  }

  @Override
  public Panel open(PanelSize size) {
    return switch (size) {
      case PANEL -> new WallPanel(parts, SHORT, LONG);
      case SCREEN -> {
        WallPanel wall = new WallPanel(parts, LONG, SHORT);
        Optional.ofNullable(wanted).ifPresent(wall::want);
        wanted = null;
        yield wall;
      }
    };
  }

  @Override
  public List<Panel> indicators() {
    return List.of();
  }

  /// What `panel`, which this tool has opened, shows at this moment.
  public WallFacts facts(Panel panel) {
    if (panel instanceof WallPanel wall) {
      return wall.facts();
    }
    throw new IllegalArgumentException("not a wall");
  }
}
