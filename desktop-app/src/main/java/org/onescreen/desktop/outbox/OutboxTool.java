package org.onescreen.desktop.outbox;

import java.util.List;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.export.Export;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;

/// What waits for the centre and what came back (待送与冲突).
public final class OutboxTool implements Tool {
  private final CommandDoor door;
  private final OutboxWords words;
  private final UiThread ui;
  private final Consumer<Export> exports;

  public OutboxTool(
      CommandDoor door, Texts texts, UiThread ui, Ticker ticker, Consumer<Export> exports) {
    this.exports = exports;
    this.door = door;
    this.words = OutboxWords.in(texts, new PanelClock(ticker));
    this.ui = ui;
  }

  @Override
  public ToolId id() {
    return ToolId.OUTBOX;
  }

  @Override
  public Panel open(PanelSize size) {
    return new OutboxScreen(door, words, ui, exports);
  }

  @Override
  public List<Panel> indicators() {
    return List.of();
  }
}
