package org.onescreen.desktop.map;

import java.util.List;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;

/// The grid map as a tool of the desk.
public final class MapTool implements Tool {
  private final LiveQueries queries;
  private final UiThread ui;
  private final Texts texts;
  private final Navigator navigator;

  public MapTool(LiveQueries queries, UiThread ui, Texts texts, Navigator navigator) {
    this.queries = queries;
    this.ui = ui;
    this.texts = texts;
    this.navigator = navigator;
  }

  @Override
  public ToolId id() {
    return ToolId.MAP;
  }

  @Override
  public MapPanel open(PanelSize size) {
    return new MapPanel(size, queries, ui, texts, navigator);
  }

  @Override
  public List<Panel> indicators() {
    return List.of();
  }
}
