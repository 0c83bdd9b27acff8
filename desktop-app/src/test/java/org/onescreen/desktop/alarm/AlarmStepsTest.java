package org.onescreen.desktop.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.Aim;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.OperationResult;
import org.testfx.api.FxRobot;

/// What an operator does to an alarm, by key and by button, on a real cache.
class AlarmStepsTest {
  @TempDir Path folder;
  private final Desk.HandClock clock = new Desk.HandClock(Instant.parse("2026-11-22T02:05:00Z"));
  private final NoNavigator navigator = new NoNavigator();
  private RealCache desk;
  private Panel panel;
  private Stage stage;

  @BeforeEach
  void open() {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
  }

  @AfterEach
  void close() {
    Fx.run(panel::detach);
    Fx.run(stage::close);
    desk.close();
  }

  @Test
  void a_signs_for_the_chosen_alarm_which_is_pending_until_the_centre_has_confirmed()
      throws Exception {
    desk.put(Alarm.KIND, RealCache.alarm(1, AlarmState.NEW));
    show();
    choose(0);
    press(KeyCode.A);
    Fx.until(() -> states().equals(List.of("已签收  ◔ 待发送")));
    Fx.picture(panel.node(), "alarm-pending");
    Operation sent = desk.send().getFirst();
    assertThat(sent.command()).isEqualTo("alarm.acknowledge");
    Fx.until(() -> states().equals(List.of("已签收  ◑ 待确认")));
    desk.answer(sent, OperationResult.Status.DONE, null, AlarmState.ACKED);
    Fx.until(() -> states().equals(List.of("已签收")));
  }

  @Test
  void the_steps_are_those_of_the_flow_and_follow_the_state() throws Exception {
    desk.put(Alarm.KIND, RealCache.alarm(1, AlarmState.NEW));
    show();
    choose(0);
    Fx.until(() -> steps().equals(List.of("抑制", "签收（A）")));
    Fx.run(() -> step("签收（A）").fire());
    Fx.until(() -> steps().equals(List.of("开始核实")));
    Fx.run(() -> step("开始核实").fire());
    Fx.until(() -> steps().equals(List.of("确认属实", "判为误报")));
    assertThat(signs()).containsOnly(Map.entry(RealCache.id(1), CommandState.WAITING));
  }

  @Test
  void an_alarm_is_closed_only_with_a_reason_which_is_its_confirmation() throws Exception {
    desk.put(Alarm.KIND, RealCache.alarm(1, AlarmState.RESOLVED));
    show();
    choose(0);
    Fx.until(() -> steps().equals(List.of("复盘并办结")));
    Fx.run(() -> step("复盘并办结").fire());
    TextField reason = (TextField) Fx.call(() -> panel.node().lookup(".step-note"));
    Fx.run(() -> ((Button) panel.node().lookup(".step-confirm")).fire());
    assertThat(Fx.call(() -> String.join("|", Fx.texts(panel.node())))).contains("请先写明原因");
    assertThat(desk.send()).isEmpty();
    Fx.run(() -> reason.setText("误入绿化带，劝离"));
    Fx.picture(panel.node(), "alarm-close");
    Fx.run(() -> ((Button) panel.node().lookup(".step-confirm")).fire());
    Fx.until(() -> !panel.node().lookupAll(".empty-state").isEmpty());
    assertThat(desk.send()).extracting(Operation::command).containsExactly("alarm.close");
  }

  @Test
  void m_and_a_button_show_where_the_chosen_alarm_is_on_the_map() throws Exception {
    Alarm alarm = RealCache.alarm(1, AlarmState.NEW);
    desk.put(Alarm.KIND, alarm);
    show();
    Button map = (Button) Fx.call(() -> panel.node().lookup(".alarm-map"));
    assertThat(Fx.call(map::isDisabled)).isTrue();
    choose(0);
    press(KeyCode.M);
    Aim aim = Aim.of(alarm.position(), alarm.title(), alarm.id());
    Fx.until(() -> navigator.asked().contains(aim));
    Fx.run(map::fire);
    assertThat(navigator.asked().stream().filter(aim::equals)).hasSize(2);
    assertThat(desk.send()).as("looking is no step").isEmpty();
  }

  private void show() {
    AlarmTool tool =
        new AlarmTool(
            desk.cache, desk.door, Desk.chinese(), new UiThread(), clock.ticker(), navigator);
    panel = Fx.call(() -> tool.open(PanelSize.SCREEN));
    stage = Fx.show(panel.node(), 1366, 640);
    Fx.run(panel::attach);
    Fx.until(() -> !table().getItems().isEmpty());
  }

  @SuppressWarnings("unchecked") // the screen has one table
  private TableView<AlarmLine> table() {
    return (TableView<AlarmLine>) panel.node().lookup(".alarm-table");
  }

  private void choose(int row) {
    Fx.run(
        () -> {
          table().requestFocus();
          table().getSelectionModel().select(row);
        });
  }

  private static void press(KeyCode key) {
    new FxRobot().press(key).release(key);
  }

  private List<String> states() {
    return table().getItems().stream()
        .map(
            line ->
                AlarmWords.in(
                        Desk.chinese(), new org.onescreen.desktop.shell.PanelClock(clock.ticker()))
                    .state(line))
        .toList();
  }

  private List<String> steps() {
    return panel.node().lookupAll(".step").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private Button step(String text) {
    return panel.node().lookupAll(".step").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private Map<UUID, CommandState> signs() {
    return desk.cache.read(r -> r.signs(Alarm.KIND));
  }
}
