package org.onescreen.desktop.antifraud;

import java.util.List;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;

/// The campaign against fraud (反诈宣传) and the warnings of a year.
public final class AntifraudTool implements Tool {
  private final LiveQueries queries;
  private final FraudWords words;
  private final UiThread ui;
  private final PanelClock clock;

  public AntifraudTool(LiveQueries queries, Texts texts, UiThread ui, Ticker ticker) {
    this.queries = queries;
    this.words = FraudWords.in(texts);
    this.ui = ui;
    this.clock = new PanelClock(ticker);
  }

  @Override
  public ToolId id() {
    return ToolId.ANTIFRAUD;
  }

  @Override
  public Panel open(PanelSize size) {
    return new CampaignPanel(queries, words, ui, clock, size);
  }

  @Override
  public List<Panel> indicators() {
    return List.of(new DissuasionIndicator(queries, words, ui, clock));
  }
}
