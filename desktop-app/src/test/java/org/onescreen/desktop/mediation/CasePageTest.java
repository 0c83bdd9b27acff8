package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.command.Operation;
import org.onescreen.model.mediation.Appointment;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeMove;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeStory;
import org.onescreen.model.mediation.DossierPaper;
import org.onescreen.model.mediation.KeptPaper;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.RoomCommands;
import org.onescreen.model.mediation.RoomMode;
import org.onescreen.model.mediation.RoomUse;
import org.onescreen.model.region.DivisionLevel;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A whole case on its page, by the keyboard alone, with the real cache.
class CasePageTest {
  /// The cache decides by the machine's own clock.
  private final LocalDate today = LocalDate.now(Desk.ZONE);

  private final LocalDate began = today.minusDays(2);
  private static final UUID ROOM = new UUID(5, 1);

  @TempDir Path folder;
  private final Desk.HandClock clock = new Desk.HandClock(Instant.now());
  private FxRobot robot;
  private RealCache desk;
  private Panel panel;
  private Stage stage;
  private UUID id;

  @BeforeEach
  void open() throws Exception {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
    desk.put(
        Mediator.KIND,
        new Mediator(new UUID(3, 4), TestRows.VILLAGE, "樊和平", "13700000000", "村调委会", null));
    desk.put(
        MediationRoom.KIND,
        new MediationRoom(
            ROOM, TestRows.VILLAGE, "老樊调解室", "老樊", DivisionLevel.VILLAGE, RoomMode.DOORSTEP));
    List<KeptPaper> papers =
        Stream.of(DossierPaper.values()).map(p -> new KeptPaper(p, began, null)).toList();
    Dispute dispute =
        TestRows.dispute(1, TestRows.VILLAGE, null, DisputeState.ASSIGNED, began)
            .with(DisputeStory.NONE.with(papers));
    id = dispute.id();
    desk.put(Dispute.KIND, dispute);
    MediationTool tool =
        new MediationTool(
            Desk.place(desk.cache, desk.door, Desk.chinese(), clock.ticker(), new NoNavigator()),
            _ -> {});
    panel = Fx.call(() -> tool.open(PanelSize.SCREEN));
    stage = Fx.show(panel.node(), 1366, 700);
    robot = new FxRobot();
    Fx.run(panel::attach);
    Fx.until(() -> !panel.node().lookupAll(".board-card").isEmpty());
  }

  @AfterEach
  void close() {
    Fx.run(panel::detach);
    Fx.run(stage::close);
    desk.close();
  }

  @Test
  void a_case_goes_from_its_mediator_to_its_visit_by_the_keyboard_alone() throws Exception {
    openCase();
    step("排定调解");
    LocalDate next = today.plusDays(1);
    typed("on", next.getYear() + "年" + next.getMonthValue() + "月" + next.getDayOfMonth() + "日");
    keep();
    becomes(DisputeState.SCHEDULED);
    assertThat(room().booked())
        .singleElement()
        .satisfies(b -> assertThat(b.dispute()).isEqualTo(id));
    step("开始调解");
    becomes(DisputeState.IN_SESSION);
    step("达成书面协议");
    typed("on", today.toString());
    typed("statements", "双方当面陈述");
    typed("facts", "排水沟被堵");
    keep();
    // An agreement without a term is none, and nothing that was typed is lost.
    Fx.until(() -> texts().contains("协议没有条款，至少写一条（人民调解法 §29）"));
    assertThat(field("statements").getText()).isEqualTo("双方当面陈述");
    typed("terms", "三日内疏通排水沟");
    typed("due", today.plusDays(3).toString());
    typed("instalments", today.plusDays(3) + " 300");
    keep();
    becomes(DisputeState.AGREED_WRITTEN);
    step("签字生效");
    typed("on", today.toString());
    keep();
    becomes(DisputeState.EFFECTIVE);
    step("开始履行");
    becomes(DisputeState.PERFORMING);
    Fx.picture(panel.node(), "case-page");
    step("履行完毕");
    typed("on", today.toString());
    keep();
    Fx.until(() -> texts().contains("还有未履行的分期（人民调解法 §31）"));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    step("登记履行");
    typed("on", today.toString());
    keep();
    comes(() -> dispute().told().agreement().instalments().getFirst().paidOn() != null);
    step("履行完毕");
    typed("on", today.toString());
    keep();
    becomes(DisputeState.PERFORMED);
    step("回访");
    typed("on", today.toString());
    typed("found", "已疏通，双方和好");
    keep();
    becomes(DisputeState.VISITED);
    Dispute done = dispute();
    assertThat(done.succeeded()).isTrue();
    assertThat(done.performed()).isTrue();
    assertThat(done.told().sessions()).hasSize(1);
    assertThat(done.told().visits()).hasSize(1);
    assertThat(done.lastActOn()).isEqualTo(today);
    assertThat(texts()).contains("回访", "双方当面陈述");
    assertThat(desk.send()).extracting(Operation::command).contains("room.book", "dispute.pay");
  }

  @Test
  void a_meeting_is_moved_by_night_and_taken_back_and_its_room_is_free_each_time()
      throws Exception {
    openCase();
    step("排定调解");
    Fx.until(() -> field("on") != null);
    assertThat(texts()).contains("老樊调解室（7×24 小时）");
    keep();
    becomes(DisputeState.SCHEDULED);
    Instant was = room().booked().getFirst().from();
    assertThat(was).isEqualTo(today.plusDays(1).atTime(9, 0).atZone(Desk.ZONE).toInstant());
    step("改期");
    Fx.until(() -> field("on") != null && field("on").getText().equals("" + today.plusDays(1)));
    Fx.run(() -> pick("from", LocalTime.of(23, 30)));
    keep();
    Instant night = today.plusDays(1).atTime(23, 30).atZone(Desk.ZONE).toInstant();
    comes(() -> meeting().from().equals(night));
    assertThat(dispute().state()).isEqualTo(DisputeState.SCHEDULED);
    assertThat(book(was)).as("nobody comes there any more").isInstanceOf(Given.Kept.class);
    assertThat(book(night)).isInstanceOf(Given.Refused.class);
    assertThat(
            desk.door
                .give(
                    DisputeCommands.MOVE,
                    id,
                    new DisputeMove(DisputeEvent.WITHDRAW, "双方自行和好", null, null))
                .join())
        .isInstanceOf(Given.Kept.class);
    becomes(DisputeState.WITHDRAWN);
    assertThat(dispute().told().appointment()).as("nobody comes").isNull();
    assertThat(book(night)).isInstanceOf(Given.Kept.class);
    assertThat(desk.send())
        .extracting(Operation::command)
        .contains("dispute.reschedule")
        .doesNotContain("room.release");
  }

  /// Another case wants the room for an hour.
  private Given book(Instant from) {
    return desk.door
        .give(RoomCommands.BOOK, ROOM, new RoomUse(new UUID(7, 7), from, from.plusSeconds(3600)))
        .join();
  }

  @Test
  void a_mediator_meets_two_pairs_of_parties_at_one_time_nowhere() throws Exception {
    Instant nine = today.plusDays(1).atTime(9, 0).atZone(Desk.ZONE).toInstant();
    Dispute other =
        TestRows.dispute(2, TestRows.VILLAGE, null, DisputeState.ASSIGNED, began)
            .with(
                DisputeStory.NONE.with(
                    Stream.of(DossierPaper.values())
                        .map(p -> new KeptPaper(p, began, null))
                        .toList()));
    desk.put(Dispute.KIND, other);
    desk.door
        .give(
            DisputeCommands.MOVE,
            other.id(),
            DisputeMove.of(DisputeEvent.SCHEDULE)
                .at(new Appointment(null, nine, nine.plusSeconds(3600), false, "")))
        .join();
    Fx.run(() -> ((RecordViewer) panel).showRecord(id));
    step("排定调解");
    Fx.until(() -> field("on") != null);
    keep();
    Fx.until(() -> texts().contains("调解员这个时段已有另一场调解"));
    assertThat(room().booked()).isEmpty();
    Fx.run(() -> pick("from", LocalTime.of(10, 0)));
    keep();
    becomes(DisputeState.SCHEDULED);
  }

  private void pick(String key, Object value) {
    ComboBox<?> box = (ComboBox<?>) panel.node().lookup(".form-" + key);
    for (int i = 0; i < box.getItems().size(); i++) {
      if (((Choice<?>) box.getItems().get(i)).value().equals(value)) {
        box.getSelectionModel().select(i);
      }
    }
  }

  private Appointment meeting() {
    return Objects.requireNonNull(dispute().told().appointment());
  }

  private void openCase() {
    Fx.run(() -> panel.node().lookup(".case-board").requestFocus());
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
  }

  /// Tab to the button, and Space.
  private void step(String words) {
    Fx.until(() -> buttons().anyMatch(b -> b.getText().equals(words)));
    for (int i = 0; i < 60; i++) {
      Node focus = Fx.call(() -> stage.getScene().getFocusOwner());
      if (focus instanceof Button button && button.getText().equals(words)) {
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        return;
      }
      robot.press(KeyCode.TAB).release(KeyCode.TAB);
    }
    throw new AssertionError("Tab never comes to " + words);
  }

  private Stream<Button> buttons() {
    return panel.node().lookupAll(".step").stream()
        .filter(n -> n instanceof Button && n.getParent().isVisible())
        .map(Button.class::cast);
  }

  private TextInputControl field(String key) {
    return (TextInputControl) panel.node().lookup(".form-" + key);
  }

  /// Tab to the field, and the text in the place of what stands there.
  private void typed(String key, String text) {
    Fx.until(() -> field(key) != null);
    for (int i = 0; i < 40 && !Fx.call(() -> field(key).isFocused()); i++) {
      robot.press(KeyCode.TAB).release(KeyCode.TAB);
    }
    assertThat(Fx.call(() -> field(key).isFocused())).as("Tab comes to %s", key).isTrue();
    robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
    robot.write(text);
    Fx.until(() -> field(key).getText().equals(text));
  }

  private void keep() {
    robot.press(KeyCode.SHORTCUT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHORTCUT);
  }

  private void becomes(DisputeState state) throws Exception {
    comes(() -> dispute().state() == state);
  }

  /// The cache is never asked on the thread that draws.
  private static void comes(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
  }

  private Dispute dispute() {
    return desk.cache.<Dispute>read(r -> r.find(Dispute.KIND, id).orElseThrow());
  }

  private MediationRoom room() {
    return desk.cache.<MediationRoom>read(r -> r.find(MediationRoom.KIND, ROOM).orElseThrow());
  }

  private String texts() {
    return String.join("\n", Fx.texts(panel.node()));
  }
}
