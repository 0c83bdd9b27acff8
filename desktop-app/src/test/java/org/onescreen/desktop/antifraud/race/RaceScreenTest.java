package org.onescreen.desktop.antifraud.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.model.antifraud.DissuasionTier;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningFlow;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.RaceClock;
import org.onescreen.model.antifraud.WarningCourse;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.command.Operation;
import org.onescreen.model.region.GridCode;

/// The lanes of the race, on a real cache without a line to the centre.
class RaceScreenTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:05:00Z");

  @TempDir Path folder;
  private final Desk.HandClock clock = new Desk.HandClock(NOW);
  private RealCache desk;
  private RaceScreen screen;
  private Stage stage;
  private int formsAsked;

  @BeforeEach
  void open() throws Exception {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
    desk.put(
        FraudWarning.KIND, warning(1, WarningGrade.HIGH, FraudWarningState.ASSIGNED, 60, null));
    desk.put(FraudWarning.KIND, warning(2, WarningGrade.HIGH, FraudWarningState.CALLING, 20, null));
    desk.put(
        FraudWarning.KIND,
        warning(3, WarningGrade.HIGH, FraudWarningState.ASSIGNED, 900, new UUID(5, 5)));
    desk.put(FraudWarning.KIND, warning(4, WarningGrade.LOW, FraudWarningState.RECEIVED, 30, null));
    desk.put(
        FraudWarning.KIND,
        warning(5, WarningGrade.MEDIUM, FraudWarningState.CONVINCED, 3600, null));
    screen =
        Fx.call(
            () ->
                new RaceScreen(
                    Desk.place(
                        desk.cache, desk.door, Desk.chinese(), clock.ticker(), new NoNavigator()),
                    () -> formsAsked++,
                    () -> formsAsked++));
    stage = Fx.show(screen.node(), 1366, 640);
    Fx.run(screen::attach);
    Fx.until(() -> screen.counted().orElse(0L) == 5);
  }

  @AfterEach
  void close() {
    Fx.run(screen::detach);
    Fx.run(stage::close);
    desk.close();
  }

  private static FraudWarning warning(
      long number, WarningGrade grade, FraudWarningState state, long secondsAgo, UUID handler) {
    return since(number, grade, state, NOW.minusSeconds(secondsAgo), handler);
  }

  private static FraudWarning since(
      long number, WarningGrade grade, FraudWarningState state, Instant since, UUID handler) {
    WarningCourse course = WarningCourse.NONE;
    return new FraudWarning(
        new UUID(0, number),
        TestRows.VILLAGE,
        FraudType.FAKE_INVESTMENT,
        grade,
        DissuasionTier.REMIND,
        state,
        FraudWarningFlow.OPEN.contains(state),
        since,
        since.atZone(Desk.ZONE).toLocalDate(),
        state == FraudWarningState.CONVINCED ? true : null,
        "欧阳示例",
        "13800001111",
        new GridCode(TestRows.VILLAGE.code() + "009"),
        since,
        RaceClock.due(state, grade, since, null, course),
        null,
        null,
        null,
        0,
        null,
        null,
        handler,
        course);
  }

  private List<String> left() {
    return screen.node().lookupAll(".race-left").stream()
        .filter(node -> node.getParent().getParent().isVisible())
        .map(node -> ((Text) node).getText())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private String texts() {
    return String.join("\n", Fx.texts(screen.node()));
  }

  @Test
  void who_has_least_time_stands_first_and_each_card_says_whose_turn_it_is() {
    Fx.until(() -> left().size() == 5);
    assertThat(Fx.call(this::left).getFirst()).isEqualTo("■ -10 分");
    assertThat(Fx.call(this::texts))
        .contains("■ 高危  3", "超时 1", "↻ 回访  1", "派出所：提醒或打电话", "综治中心：分派", "○ 家属   ○ 银行   ○ 上门");
    Fx.picture(screen.node(), "race");
    assertThat(Fx.truncated(screen.node()).stream().filter(t -> !t.contains("race-place")))
        .isEmpty();
  }

  @Test
  void every_card_has_room_for_all_that_it_says() {
    Fx.until(() -> left().size() == 5);
    Fx.settle(screen.node());
    assertThat(Fx.call(this::cardsBeyondTheirCells)).isEmpty();
  }

  private List<Node> cardsBeyondTheirCells() {
    return screen.node().lookupAll(".race-card").stream()
        .filter(card -> card.getParent().isVisible())
        .filter(
            card ->
                card.lookupAll("Text").stream()
                    .anyMatch(
                        text ->
                            text.isVisible()
                                && !card.getParent()
                                    .getLayoutBounds()
                                    .contains(card.localToParent(text.getBoundsInParent()))))
        .toList();
  }

  @Test
  void the_countdown_goes_by_the_clock_and_a_jump_of_it_is_right_at_once() {
    Fx.until(() -> left().size() == 5);
    clock.set(NOW.plusSeconds(30));
    assertThat(Fx.call(screen::beat)).isEqualTo(5);
    assertThat(Fx.call(this::left)).contains("■ -10 分", "3:30");
    clock.set(NOW.plus(Duration.ofDays(2)));
    Fx.run(screen::beat);
    assertThat(Fx.call(this::left)).allMatch(text -> text.startsWith("■ -"));
    clock.set(NOW);
    Fx.run(screen::beat);
    assertThat(Fx.call(this::left)).contains("■ -10 分", "4:00");
  }

  @Test
  void what_is_out_of_sight_costs_nothing() throws Exception {
    for (int i = 0; i < 300; i++) {
      desk.put(
          FraudWarning.KIND,
          warning(100 + i, WarningGrade.MEDIUM, FraudWarningState.RECEIVED, i, null));
    }
    Fx.until(() -> screen.counted().orElse(0L) == 305);
    Fx.settle(screen.node());
    assertThat(Fx.call(screen::beat)).isBetween(5, 30);
    Fx.run(screen::detach);
    clock.set(NOW.plusSeconds(61));
    assertThat(Fx.call(this::left)).doesNotContain("■ -11 分");
    Fx.run(screen::attach);
  }

  @Test
  void a_call_goes_to_three_attempts_by_its_steps_and_needs_two_for_a_visit() throws Exception {
    // Decided by the desk's own clock, which is not set by hand.
    Instant now = Instant.now();
    clock.set(now);
    desk.put(
        FraudWarning.KIND,
        since(6, WarningGrade.MEDIUM, FraudWarningState.CALLING, now.minusSeconds(20), null));
    Fx.run(() -> screen.showRecord(new UUID(0, 6)));
    Fx.until(() -> steps().contains("无人接听，再拨"));
    assertThat(Fx.call(this::texts)).contains("96110 核实", "网格已撤销");
    assertThat(Fx.call(this::steps)).doesNotContain("无人接听");
    Fx.run(() -> step("无人接听，再拨").fire());
    Fx.until(() -> texts().contains("无人接听") && texts().contains("◔ 待发送"));
    Fx.run(() -> step("拒绝劝阻").fire());
    Fx.until(() -> steps().contains("派人上门"));
    Fx.run(() -> step("派人上门").fire());
    Fx.until(() -> screen.node().lookup(".step-confirm") != null);
    Fx.run(() -> ((Button) screen.node().lookup(".step-confirm")).fire());
    Fx.until(() -> steps().contains("未劝住"));
    assertThat(Fx.call(this::texts)).contains("民警＋网格员");
    assertThat(desk.send())
        .extracting(Operation::command)
        .hasSize(3)
        .containsOnly("fraud-warning.move");
  }

  @Test
  void the_filters_leave_what_was_asked_for_and_the_forms_open() {
    Fx.run(
        () ->
            screen
                .node()
                .lookupAll(".race-bar .toggle-button")
                .forEach(n -> ((ToggleButton) n).fire()));
    Fx.until(() -> screen.counted().orElse(0L) == 1);
    Fx.run(() -> ((Button) screen.node().lookup(".race-receive")).fire());
    Fx.run(() -> ((Button) screen.node().lookup(".race-policy")).fire());
    assertThat(formsAsked).isEqualTo(2);
  }

  private List<String> steps() {
    return screen.node().lookupAll(".step").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private Button step(String text) {
    return screen.node().lookupAll(".step").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
