package org.onescreen.desktop.mediation;

import java.util.List;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.work.WorkPlace;

/// The mediation cases (矛盾纠纷调解).
public final class MediationTool implements Tool {
  private final WorkPlace place;
  private final CaseWords words;

  public MediationTool(WorkPlace place) {
    this.place = place;
    this.words = CaseWords.in(place.texts());
  }

  @Override
  public ToolId id() {
    return ToolId.MEDIATION;
  }

  @Override
  public Panel open(PanelSize size) {
    return switch (size) {
      case PANEL -> new BoardPanel(place.queries(), place.door(), words, place.ui(), place.clock());
      case SCREEN -> new MediationScreen(place, words);
    };
  }

  @Override
  public List<Panel> indicators() {
    return List.of(new InMediationIndicator(place.queries(), words, place.ui()));
  }
}
