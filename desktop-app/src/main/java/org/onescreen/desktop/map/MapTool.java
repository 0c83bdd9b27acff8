package org.onescreen.desktop.map;

import java.util.List;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;

/// The grid map as a tool of the desk.
public final class MapTool implements Tool {
  private final MapDoors doors;
  private final SceneShelf shelf = new SceneShelf();

  public MapTool(MapDoors doors) {
    this.doors = doors;
  }

  @Override
  public ToolId id() {
    return ToolId.MAP;
  }

  @Override
  public MapPanel open(PanelSize size) {
    return new MapPanel(size, doors, shelf);
  }

  @Override
  public List<Panel> indicators() {
    return List.of();
  }
}
