package org.onescreen.desktop.alarm;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionModel;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.StepBar;
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
    AlarmSteps steps = new AlarmSteps(door, words);
    StepBar bar = new StepBar(new Hand(words.texts(), ui), words.texts().get("alarm.choose"));
    Consumer<AlarmLine> acknowledge = line -> bar.begin(steps.acknowledge(line));
    bar.getStyleClass().add("alarm-actions");
    return switch (size) {
      case PANEL -> {
        AlarmList list = new AlarmList(words, line -> enter(acknowledge, line));
        AlarmKeys.listen(
            list, list.getSelectionModel()::getSelectedItem, acknowledge, this::goToMap);
        VBox view = new VBox(list, bar.said());
        VBox.setVgrow(list, Priority.ALWAYS);
        yield new AlarmPanel(queries, words, ui, LINES, view, list::show, list::refresh, _ -> {});
      }
      case SCREEN -> {
        AlarmTable table = new AlarmTable(words, line -> enter(acknowledge, line));
        AlarmKeys.listen(
            table, table.getSelectionModel()::getSelectedItem, acknowledge, this::goToMap);
        table
            .getSelectionModel()
            .selectedItemProperty()
            .addListener((_, _, line) -> bar.show(Optional.ofNullable(line).map(steps::of)));
        HBox foot = new HBox(bar, map(table.getSelectionModel()));
        foot.getStyleClass().add("alarm-foot");
        HBox.setHgrow(bar, Priority.ALWAYS);
        VBox view = new VBox(table, foot);
        VBox.setVgrow(table, Priority.ALWAYS);
        yield new AlarmPanel(
            queries, words, ui, ROWS, view, table::show, table::refresh, table::choose);
      }
    };
  }

  /// Enter signs for a new alarm and looks at the scene.
  private void enter(Consumer<AlarmLine> acknowledge, AlarmLine line) {
    if (line.state() == AlarmState.NEW) {
      acknowledge.accept(line);
    }
    go(line);
  }

  /// The button that says the key.
  private Button map(SelectionModel<AlarmLine> chosen) {
    Button map = new Button(words.texts().get("alarm.map"));
    map.getStyleClass().add("alarm-map");
    map.setMinWidth(Region.USE_PREF_SIZE);
    map.disableProperty().bind(chosen.selectedItemProperty().isNull());
    map.setOnAction(_ -> goToMap(chosen.getSelectedItem()));
    return map;
  }

  private void goToMap(AlarmLine line) {
    navigator.showPlace(Aim.of(line.position(), line.title(), line.id()));
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
