package org.onescreen.desktop.incident;

import java.util.List;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.desktop.work.WorkScreen;

/// Grid incidents (网格事件), the most pressing first.
public final class IncidentTool implements Tool {
  private final WorkPlace place;

  public IncidentTool(WorkPlace place) {
    this.place = place;
  }

  @Override
  public ToolId id() {
    return ToolId.INCIDENT;
  }

  @Override
  public Panel open(PanelSize size) {
    return new WorkScreen<>(place, new IncidentWork(place));
  }

  @Override
  public List<Panel> indicators() {
    return new IncidentIndicators(place.queries(), place.texts(), place.ui(), place.clock())
        .indicators();
  }
}
