package org.onescreen.desktop.mediation;

import java.util.List;
import java.util.function.Consumer;
import org.onescreen.desktop.export.Export;
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
  private final Consumer<Export> exports;

  /// @param exports takes what is to leave the desk
  public MediationTool(WorkPlace place, Consumer<Export> exports) {
    this.place = place;
    this.words = CaseWords.in(place.texts());
    this.exports = exports;
  }

  @Override
  public ToolId id() {
    return ToolId.MEDIATION;
  }

  @Override
  public Panel open(PanelSize size) {
    return switch (size) {
      case PANEL -> new BoardPanel(place, words, exports);
      case SCREEN -> new MediationScreen(place, words, exports);
    };
  }

  @Override
  public List<Panel> indicators() {
    return List.of(new InMediationIndicator(place.queries(), words, place.ui()));
  }
}
