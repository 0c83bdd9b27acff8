package org.onescreen.desktop.alarm;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.cache.CommandDoor;
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
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.camera.GbDeviceCode;

/// Alarms, newest first (预警).
public final class AlarmTool implements Tool {
  private static final int LINES = 50;
  private static final int ROWS = 500;

  private final LiveQueries queries;
  private final CommandDoor door;
  private final AlarmWords words;
  private final UiThread ui;
  private final Navigator navigator;

  public AlarmTool(
      LiveQueries queries,
      CommandDoor door,
      Texts texts,
      UiThread ui,
      Ticker ticker,
      Navigator navigator) {
    this.door = door;
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
    AlarmActions actions = new AlarmActions(words, new AlarmHand(door, words, ui));
    return switch (size) {
      case PANEL -> {
        AlarmList list = new AlarmList(words, line -> enter(actions, line));
        AlarmKeys.listen(list, list.getSelectionModel()::getSelectedItem, actions);
        VBox view = new VBox(list, actions.said());
        VBox.setVgrow(list, Priority.ALWAYS);
        yield new AlarmPanel(queries, words, ui, LINES, view, list::show, list::refresh, _ -> {});
      }
      case SCREEN -> {
        AlarmTable table = new AlarmTable(words, line -> enter(actions, line));
        AlarmKeys.listen(table, table.getSelectionModel()::getSelectedItem, actions);
        table
            .getSelectionModel()
            .selectedItemProperty()
            .addListener((_, _, line) -> actions.show(Optional.ofNullable(line)));
        VBox view = new VBox(table, actions);
        VBox.setVgrow(table, Priority.ALWAYS);
        yield new AlarmPanel(
            queries, words, ui, ROWS, view, table::show, table::refresh, table::choose);
      }
    };
  }

  /// Enter signs for a new alarm and looks at the scene.
  private void enter(AlarmActions actions, AlarmLine line) {
    if (line.state() == AlarmState.NEW) {
      actions.acknowledge(line);
    }
    go(line);
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
