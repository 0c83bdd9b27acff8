package org.onescreen.desktop.mediation;

import java.util.List;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;

/// The mediation case board (矛盾纠纷调解).
public final class MediationTool implements Tool {
  private final LiveQueries queries;
  private final CommandDoor door;
  private final CaseWords words;
  private final UiThread ui;
  private final PanelClock clock;

  public MediationTool(
      LiveQueries queries, CommandDoor door, Texts texts, UiThread ui, Ticker ticker) {
    this.door = door;
    this.queries = queries;
    this.words = CaseWords.in(texts);
    this.ui = ui;
    this.clock = new PanelClock(ticker);
  }

  @Override
  public ToolId id() {
    return ToolId.MEDIATION;
  }

  @Override
  public Panel open(PanelSize size) {
    return switch (size) {
      case PANEL -> new BoardPanel(queries, door, words, ui, clock);
      case SCREEN -> new BoardScreen(queries, door, words, ui, clock);
    };
  }

  @Override
  public List<Panel> indicators() {
    return List.of(new InMediationIndicator(queries, words, ui));
  }
}
