package org.onescreen.desktop.export;

import java.util.List;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.desktop.work.WorkScreen;

/// The export register (导出登记簿).
public final class ExportTool implements Tool {
  private final WorkPlace place;

  public ExportTool(WorkPlace place) {
    this.place = place;
  }

  @Override
  public ToolId id() {
    return ToolId.EXPORTS;
  }

  @Override
  public Panel open(PanelSize size) {
    return new WorkScreen<>(place, new ExportWork(place));
  }

  @Override
  public List<Panel> indicators() {
    return List.of();
  }
}
