package org.onescreen.desktop.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.DummyTool;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.status.Connection;
import org.onescreen.desktop.shell.status.DeskStatus;
import org.onescreen.desktop.shell.theme.Look;
import org.onescreen.desktop.testing.Fx;

class LookTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:31:05Z");

  private final List<Tool> tools = DummyTool.all(TestDesk.TEXTS);
  private TestDesk desk;

  @BeforeEach
  void open() {
    desk = new TestDesk(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")), tools, 1366, 768);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void shift_and_f1_show_the_same_screen_to_a_room_and_back_to_a_desk() {
    desk.press(KeyCode.F6);
    Node before = FxTest.call(() -> desk.window.scene().getRoot().lookup(".own-screen"));
    desk.pressWithShift(KeyCode.F1);
    assertThat(desk.theme.look()).isEqualTo(Look.ROOM);
    assertThat(FxTest.call(() -> desk.window.openTool())).contains(ToolId.MEDIATION);
    Node after = FxTest.call(() -> desk.window.scene().getRoot().lookup(".own-screen"));
    assertThat(after).as("nothing that a desk saw stays before a room").isNotSameAs(before);
    desk.pressWithShift(KeyCode.F1);
    assertThat(desk.theme.look()).isEqualTo(Look.DESK);
    assertThat(FxTest.call(() -> desk.window.openTool())).contains(ToolId.MEDIATION);
  }

  @Test
  void a_panel_that_was_thrown_away_listens_to_nothing() {
    int atHome = attached();
    desk.pressWithShift(KeyCode.F1);
    assertThat(attached()).isEqualTo(atHome);
    assertThat(tools).allMatch(tool -> ((DummyTool) tool).forgotten.get() == 1);
  }

  @Test
  void a_card_that_lies_open_goes_away_with_the_look() {
    desk.press(KeyCode.F12);
    assertThat(desk.shows("keys-card")).isTrue();
    desk.pressWithShift(KeyCode.F1);
    assertThat(desk.shows("keys-card")).isFalse();
  }

  @Test
  void a_locked_desk_keeps_its_look() {
    FxTest.run(() -> desk.window.cover(new TextField()));
    desk.pressWithShift(KeyCode.F1);
    assertThat(desk.theme.look()).isEqualTo(Look.DESK);
  }

  @Test
  void the_card_of_keys_and_the_quick_open_name_the_change() {
    desk.press(KeyCode.F12);
    assertThat(desk.words()).contains("换成会议室外观（投影）", "Shift+F1");
    desk.pressWithShift(KeyCode.F1);
    desk.press(KeyCode.F12);
    assertThat(desk.words()).contains("换回桌面外观");
  }

  @Test
  void the_title_says_from_how_far_the_room_can_read() {
    assertThat(FxTest.call(() -> sign().isManaged())).isFalse();
    desk.pressWithShift(KeyCode.F1);
    assertThat(desk.text("title-look")).isEqualTo("▣ 投影 · 可读至 5.4 米");
    assertThat(FxTest.call(() -> sign().getStyleClass())).contains("tone-orange");
    FxTest.run(() -> sign().fire());
    field("seat-metres", "5");
    FxTest.run(() -> keep().fire());
    assertThat(desk.text("title-look")).isEqualTo("▣ 投影 · 可读至 5 米");
    assertThat(FxTest.call(() -> sign().getStyleClass())).doesNotContain("tone-orange");
    assertThat(desk.shows("seats-card")).isFalse();
  }

  @Test
  void a_room_that_cannot_be_is_not_kept() {
    FxTest.run(desk.window::seats);
    for (String typed : List.of("", "acht", "-3", "900", "NaN")) {
      field("seat-metres", typed);
      assertThat(FxTest.call(() -> keep().isDisabled())).as(typed).isTrue();
      assertThat(desk.text("seats-said")).contains("1 至 60 米");
    }
  }

  @Test
  void nothing_that_a_room_sees_is_smaller_than_the_text_that_its_farthest_seat_reads() {
    liveBeforeARoom();
    Fx.settle(desk.window.scene().getRoot());
    FxTest.run(
        () ->
            assertThat(Fx.visible(desk.window.scene().getRoot()))
                .filteredOn(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filteredOn(label -> label.getFont().getSize() < 21)
                .as("1366 x 768 and 100 inches: 21 px")
                .isEmpty());
  }

  @Test
  void the_frame_cuts_nothing_off_before_a_room() {
    liveBeforeARoom();
    assertThat(Fx.truncated(desk.window.scene().getRoot())).isEmpty();
    Fx.picture(desk.window.scene().getRoot(), "shell-room");
  }

  @Test
  void who_works_the_desk_is_not_named_before_a_room_whatever_comes_later() {
    live(NOW.minusSeconds(3));
    assertThat(named()).isTrue();
    desk.pressWithShift(KeyCode.F1);
    assertThat(named()).isFalse();
    live(NOW.minusSeconds(1));
    assertThat(named()).isFalse();
    desk.pressWithShift(KeyCode.F1);
    assertThat(named()).isTrue();
  }

  private boolean named() {
    Node root = desk.window.scene().getRoot();
    Fx.settle(root);
    return FxTest.call(() -> root.lookup(".title-operator").isVisible());
  }

  private void liveBeforeARoom() {
    live(NOW.minusSeconds(3));
    desk.pressWithShift(KeyCode.F1);
  }

  private void live(Instant asOf) {
    desk.window.show(
        DeskStatus.starting("")
            .withIdentity("示范县综治中心", "值班员")
            .with(new Connection.Live())
            .withDataAsOf(asOf));
  }

  private ButtonBase sign() {
    return (ButtonBase) desk.window.scene().getRoot().lookup(".title-look");
  }

  private ButtonBase keep() {
    return (ButtonBase) desk.window.scene().getRoot().lookup(".seats-keep");
  }

  private void field(String id, String text) {
    FxTest.run(() -> ((TextField) desk.window.scene().getRoot().lookup("#" + id)).setText(text));
  }

  private int attached() {
    return tools.stream().mapToInt(tool -> ((DummyTool) tool).attached.get()).sum();
  }
}
