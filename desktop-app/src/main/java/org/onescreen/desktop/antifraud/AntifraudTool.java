package org.onescreen.desktop.antifraud;

import java.util.List;
import java.util.function.Consumer;
import org.onescreen.desktop.antifraud.paper.FraudExports;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.work.WorkPlace;

/// The campaign against fraud (反诈宣传), and the warnings: those of a year in figures, and those that
/// are to be worked on.
public final class AntifraudTool implements Tool {
  private final WorkPlace place;
  private final Consumer<Export> exports;
  private final FraudWords words;

  /// @param exports the one door by which files leave the desk
  public AntifraudTool(WorkPlace place, Consumer<Export> exports) {
    this.place = place;
    this.exports = exports;
    this.words = FraudWords.in(place.texts());
  }

  @Override
  public ToolId id() {
    return ToolId.ANTIFRAUD;
  }

  @Override
  public Panel open(PanelSize size) {
    return switch (size) {
      case PANEL -> campaign(size);
      case SCREEN -> new AntifraudScreen(campaign(size), place, new FraudExports(place, exports));
    };
  }

  private CampaignPanel campaign(PanelSize size) {
    return new CampaignPanel(place.queries(), words, place.ui(), place.clock(), size);
  }

  @Override
  public List<Panel> indicators() {
    return List.of(new DissuasionIndicator(place.queries(), words, place.ui(), place.clock()));
  }
}
