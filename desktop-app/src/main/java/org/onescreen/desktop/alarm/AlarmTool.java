package org.onescreen.desktop.alarm;

import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.camera.GbDeviceCode;

/// Alarms, newest first (预警).
public final class AlarmTool implements Tool {
  private static final int LINES = 50;
  private static final int ROWS = 500;

  private final LiveQueries queries;
  private final AlarmWords words;
  private final UiThread ui;
  private final Navigator navigator;

  public AlarmTool(
      LiveQueries queries, Texts texts, UiThread ui, Ticker ticker, Navigator navigator) {
    this.queries = queries;
    this.words = AlarmWords.in(texts, new PanelClock(ticker));
    this.ui = ui;
    this.navigator = navigator;
  }

  @Override
  public ToolId id() {
    return ToolId.ALARM;
  }

  @Override
  public Panel open(PanelSize size) {
    return switch (size) {
      case PANEL -> {
        AlarmList list = new AlarmList(words, this::go);
        yield new AlarmPanel(queries, words, ui, LINES, list, list::show, list::refresh);
      }
      case SCREEN -> {
        AlarmTable table = new AlarmTable(words, this::go);
        yield new AlarmPanel(queries, words, ui, ROWS, table, table::show, table::refresh);
      }
    };
  }

  /// To the camera that sees it, or to its place where none does.
  private void go(AlarmLine line) {
    Optional<GbDeviceCode> camera = line.camera();
    camera.ifPresentOrElse(navigator::showCamera, () -> navigator.showPlace(line.position()));
  }

  @Override
  public List<Panel> indicators() {
    return List.of();
  }
}
