package org.onescreen.desktop.wall;

import java.util.List;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.wall.budget.Capacity;
import org.onescreen.desktop.wall.layout.WallLayout;
import org.onescreen.desktop.wall.view.WallFile;

/// The camera wall as the shell opens it: 2 × 3 on the one screen, any layout on a screen of its
/// own.
///
/// FX thread only.
public final class WallTool implements Tool {
  private static final WallLayout ON_HOME = WallLayout.grid(2, 3);

  private final WallParts parts;
  private final WallModel model = new WallModel();
  private final WallFile file;
  private final Capacity capacity = Capacity.of(Runtime.getRuntime().availableProcessors());
  private final Stills stills = new Stills();

  public WallTool(WallParts parts) {
    this.parts = parts;
    this.file = new WallFile(parts.kept());
  }

  @Override
  public ToolId id() {
    return ToolId.WALL;
  }

  @Override
  public Panel open(PanelSize size) {
    return switch (size) {
      case PANEL -> new WallPanel(parts, ON_HOME, capacity, stills);
      case SCREEN -> new WallScreen(parts, model, file, capacity, stills);
    };
  }

  @Override
  public List<Panel> indicators() {
    return new CameraIndicators(parts.cache(), parts.texts(), parts.ui()).indicators();
  }
}
