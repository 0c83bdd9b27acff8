package org.onescreen.desktop.map;

import java.util.List;
import org.onescreen.desktop.map.base.BaseKeeper;
import org.onescreen.desktop.map.scene.KeptScene;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.tiles.BaseFile;
import org.onescreen.desktop.tiles.TileStock;

/// The grid map as a tool of the desk.
public final class MapTool implements Tool {
  private static final long MOST_TILE_BYTES = 512L << 20;

  private final MapDoors doors;
  private final SceneShelf shelf = new SceneShelf();
  private final StateShelf states = new StateShelf();
  private final BaseKeeper bases;
  private final KitDesk kits;

  public MapTool(MapDoors doors) {
    this.doors = doors;
    MapFiles files = doors.files();
    TileStock stock = new TileStock(files.tiles(), MOST_TILE_BYTES, doors.clock());
    bases = new BaseKeeper(new BaseFile(files.bases()), stock, doors.ui());
    kits = new KitDesk(files, stock, doors.clock());
  }

  @Override
  public ToolId id() {
    return ToolId.MAP;
  }

  @Override
  public MapPanel open(PanelSize size) {
    return new MapPanel(size, doors, shelf, states, bases, kits);
  }

  @Override
  public List<Panel> indicators() {
    return List.of();
  }

  @Override
  public void forget() {
    shelf.keep(KeptScene.none());
    states.forget();
  }
}
