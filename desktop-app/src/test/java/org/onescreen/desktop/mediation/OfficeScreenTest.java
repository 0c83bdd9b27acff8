package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.model.command.Operation;
import org.onescreen.model.flow.ChinaHolidays;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Ladder;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.mediation.MediationRoom;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.PolicyDefaults;
import org.onescreen.model.mediation.Reminders;
import org.onescreen.model.mediation.RoomBooking;
import org.onescreen.model.mediation.RoomHours;
import org.onescreen.model.mediation.RoomMode;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.testfx.api.FxRobot;

/// The office's rules and people under the hands of a director, by the keyboard alone, on a real
/// cache.
class OfficeScreenTest {
  private static final DivisionCode COUNTY = new DivisionCode("990101000000");
  private static final UUID MEDIATOR = new UUID(3, 4);
  private static final UUID ROOM = new UUID(4, 1);

  @TempDir Path folder;
  private ScreenRoom room;

  @BeforeEach
  void open() throws Exception {
    room = new ScreenRoom(folder);
    List<Dispute> cases = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      cases.add(dispute(i));
    }
    room.put(Dispute.KIND, cases);
    room.put(MediationPolicy.KIND, List.of(PolicyDefaults.of(COUNTY)));
    room.put(WorkingCalendar.KIND, List.of(ChinaHolidays.of(COUNTY)));
    room.put(
        Mediator.KIND,
        List.of(new Mediator(MEDIATOR, TestRows.VILLAGE, "樊和平", "13700000000", "村调委会", null)));
    room.put(
        MediationRoom.KIND,
        List.of(
            new MediationRoom(
                ROOM,
                TestRows.VILLAGE,
                "樊和平调解室",
                "老樊调解",
                DivisionLevel.VILLAGE,
                RoomMode.DOORSTEP,
                null,
                List.of(
                    new RoomBooking(
                        cases.getFirst().id(),
                        Instant.parse("2026-11-23T01:00:00Z"),
                        Instant.parse("2026-11-23T02:00:00Z"),
                        "王值班")))));
    room.show(
        place ->
            new MediationTool(place, _ -> {}).open(org.onescreen.desktop.shell.PanelSize.SCREEN),
        1366,
        640);
    Fx.until(() -> !room.node().lookupAll(".board-card").isEmpty());
    room.press(KeyCode.ALT, KeyCode.DIGIT6);
    Fx.until(() -> room.texts().contains("您可以修改"));
  }

  /// A case that waits to be accepted since Friday: three working days, until Wednesday.
  private static Dispute dispute(long number) {
    return TestRows.dispute(
        number,
        TestRows.VILLAGE,
        LocalDate.of(2026, 11, 25),
        DisputeState.APPLIED,
        LocalDate.of(2026, 11, 20));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void type(TextField field, String text) {
    Fx.run(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
    Fx.until(field::isFocused);
    new FxRobot().write(text);
    Fx.until(() -> field.getText().equals(text));
  }

  private void save() {
    room.press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private void page(KeyCode digit) {
    room.press(KeyCode.SHORTCUT, digit);
  }

  private List<TextField> fields(String style) {
    return room.node().lookupAll(style).stream()
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .toList();
  }

  private <T> T read(org.onescreen.desktop.cache.LiveQueries.Read<T> read) {
    return room.desk().cache.read(read);
  }

  private List<LocalDate> deadlines() {
    return read(
        reader ->
            List.of(1L, 2L, 3L).stream()
                .map(i -> reader.find(Dispute.KIND, ScreenRoom.id(i)).orElseThrow().deadline())
                .toList());
  }

  private MediationPolicy policy() {
    return read(r -> r.find(MediationPolicy.KIND, MediationPolicy.idOf(COUNTY))).orElseThrow();
  }

  /// The fields of the limits in their order: the second is the one of acceptance.
  private TextField acceptance() {
    int rungs = Ladder.THREE_BY_THREE.rungs().size() * 2;
    return fields(".policy-number").get(rungs + 1);
  }

  @Test
  void a_limit_is_changed_after_it_was_said_what_it_does_and_the_cases_follow() throws Exception {
    Fx.picture(room.node(), "office-ladder");
    type(acceptance(), "2");
    save();
    Fx.until(() -> room.texts().contains("期限会变：提前 3 件"));
    assertThat(policy().changes()).isEmpty();
    Fx.picture(room.node(), "office-effect");
    save();
    Fx.until(() -> room.texts().contains("3 件在办纠纷的时限已按新规则重算"));
    assertThat(deadlines()).containsOnly(LocalDate.of(2026, 11, 24));
    assertThat(policy().changes()).hasSize(1);
    assertThat(room.texts()).contains("受理答复：3 个工作日 → 2 个工作日", "王值班");
    assertThat(room.desk().send())
        .extracting(Operation::command)
        .containsExactly(
            "mediation-policy.set", "dispute.recount", "dispute.recount", "dispute.recount");
    Fx.picture(room.node(), "office-saved");
  }

  @Test
  void the_days_of_the_reminders_are_the_offices_own_but_for_the_last() throws Exception {
    type(fields(".policy-reminders").getFirst(), "20、30");
    save();
    Fx.until(() -> room.texts().contains("要填两个天数，由小到大，每个 1–29"));
    type(fields(".policy-reminders").getFirst(), "１０、15");
    save();
    Fx.until(() -> room.texts().contains("协议生效后第几天：20, 27 → 10, 15"));
    assertThat(policy().reminded()).isEqualTo(new Reminders(10, 15));
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_escape_puts_everything_back() throws Exception {
    type(acceptance(), "1x");
    save();
    Fx.until(() -> room.texts().contains("受理答复：请填 1–400 的整数"));
    Fx.until(() -> acceptance().isFocused());
    room.press(KeyCode.ESCAPE);
    Fx.until(() -> room.texts().contains("已恢复为现行规则"));
    assertThat(acceptance().getText()).isEqualTo("3");
    assertThat(room.desk().send()).isEmpty();
  }

  @Test
  void a_pasted_year_and_a_day_by_key_change_the_calendar_and_the_deadlines() throws Exception {
    page(KeyCode.DIGIT2);
    Fx.until(() -> !room.node().lookupAll(".rule-day").isEmpty());
    // Limits that begin now end later than the known holidays.
    Fx.until(() -> room.texts().contains("2026-12-31 之后的节假日还没有录入"));
    Button tuesday = day(24);
    Fx.run(tuesday::requestFocus);
    room.press(KeyCode.X);
    Fx.until(() -> day(24).getText().contains("休 节假日"));
    TextArea notice = (TextArea) room.node().lookup(".policy-notice");
    Fx.run(notice::requestFocus);
    Fx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("2027年安排\n一、元旦：1月1日至3日放假，共3天。1月9日上班。\n第十三月40日放假");
          Clipboard.getSystemClipboard().setContent(content);
        });
    room.press(KeyCode.SHORTCUT, KeyCode.V);
    Fx.until(() -> notice.getText().contains("元旦"));
    room.press(KeyCode.TAB);
    room.press(KeyCode.SPACE);
    Fx.until(() -> room.texts().contains("读到休息 3 天、上班 1 天"));
    assertThat(room.texts()).doesNotContain("之后的节假日还没有录入");
    assertThat(room.texts()).contains("有 1 行没读懂：第十三月40日放假");
    Fx.picture(room.node(), "office-calendar");
    save();
    Fx.until(() -> room.texts().contains("推后 3 件"));
    save();
    Fx.until(() -> room.texts().contains("3 件在办纠纷的时限已按新规则重算"));
    assertThat(deadlines()).containsOnly(LocalDate.of(2026, 11, 26));
    WorkingCalendar now =
        read(r -> r.find(WorkingCalendar.KIND, WorkingCalendar.idOf(COUNTY))).orElseThrow();
    assertThat(now.isWorking(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(now.isWorking(LocalDate.of(2027, 1, 9))).isTrue();
    assertThat(now.knownUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(now.changes().getLast().items()).hasSize(1 + 1 + 4);
  }

  private Button day(int number) {
    return room.node().lookupAll(".rule-day").stream()
        .map(Button.class::cast)
        .filter(cell -> cell.getText().lines().findFirst().orElse("").equals("" + number))
        .filter(cell -> cell.getAccessibleText().contains("-11-") || number != 24)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_colour_is_proposed_by_other_rules_and_no_case_is_coloured_by_that() throws Exception {
    page(KeyCode.DIGIT3);
    Fx.until(() -> !fields(".policy-value").isEmpty());
    Fx.picture(room.node(), "office-colors");
    Fx.run(() -> fields(".policy-value").getFirst().setText("持刀、排水"));
    save();
    Fx.until(() -> room.styled(".policy-said").toString().contains("件"));
    assertThat(room.styled(".policy-said").toString()).contains("3 件纠纷的建议颜色会变");
    save();
    Fx.until(() -> room.texts().contains("（无） → 出现危险字眼：持刀 排水"));
    assertThat(policy().colors().getFirst().words()).containsExactly("持刀", "排水");
    assertThat(room.desk().send())
        .extracting(Operation::command)
        .containsOnly("mediation-policy.set");
  }

  @Test
  void a_subsidy_is_set_and_what_is_empty_is_not_paid() throws Exception {
    page(KeyCode.DIGIT4);
    Fx.until(() -> fields(".policy-number").size() == 6);
    Fx.picture(room.node(), "office-subsidy");
    type(fields(".policy-number").getFirst(), "80");
    Fx.run(() -> fields(".policy-number").get(3).setText(""));
    save();
    Fx.until(() -> room.texts().contains("调解未成、卷宗齐全：30 元 → （无）"));
    assertThat(policy().subsidies()).hasSize(5);
    assertThat(policy().subsidies().getFirst().yuan()).isEqualTo(80);
  }

  @Test
  void a_booking_that_nobody_will_use_is_given_back_from_the_list_of_rooms() throws Exception {
    page(KeyCode.DIGIT5);
    Fx.until(() -> room.texts().contains("11-23 09:00–10:00"));
    Button release = (Button) room.node().lookup(".room-release");
    Fx.until(() -> !release.isDisabled());
    Fx.run(release::fire);
    Fx.until(() -> room.node().lookup(".form-booking") != null);
    save();
    Fx.until(() -> room.node().lookup(".form-booking") == null);
    assertThat(read(r -> r.find(MediationRoom.KIND, ROOM)).orElseThrow().booked()).isEmpty();
    assertThat(room.desk().send()).extracting(Operation::command).containsExactly("room.release");
    Fx.until(release::isDisabled);
  }

  @Test
  void a_room_gets_hours_by_the_keyboard_and_shows_who_has_it() throws Exception {
    page(KeyCode.DIGIT5);
    Fx.until(() -> room.texts().contains("樊和平调解室"));
    Node table = room.node().lookup(".case-table");
    Fx.run(table::requestFocus);
    Fx.until(() -> room.texts().contains("11-23 09:00–10:00"));
    Fx.picture(room.node(), "office-rooms");
    room.press(KeyCode.ENTER);
    Fx.until(() -> room.node().lookup(".form-hours") != null);
    type((TextField) room.node().lookup(".form-hours"), "8:30-25:00");
    save();
    Fx.until(() -> room.texts().contains("开放时间应写成 8:30-17:30"));
    type((TextField) room.node().lookup(".form-hours"), "8:30-17:30");
    save();
    Fx.until(() -> room.node().lookup(".form-hours") == null);
    MediationRoom now = read(r -> r.find(MediationRoom.KIND, ROOM)).orElseThrow();
    assertThat(now.open()).isEqualTo(new RoomHours(510, 1050));
    assertThat(now.booked()).hasSize(1);
    assertThat(room.desk().send()).extracting(Operation::command).containsExactly("room.edit");
  }

  @Test
  void a_mediator_shows_the_load_and_gets_fields() throws Exception {
    page(KeyCode.DIGIT6);
    Fx.until(() -> room.texts().contains("樊*") || room.texts().contains("樊某某"));
    Node table = room.node().lookup(".case-table");
    Fx.run(table::requestFocus);
    Fx.until(() -> room.texts().contains("在办纠纷（3）"));
    Fx.picture(room.node(), "office-mediators");
    room.press(KeyCode.ENTER);
    Fx.until(() -> room.node().lookup(".form-many") != null);
    Fx.run(() -> room.node().lookup(".form-network").requestFocus());
    room.press(KeyCode.TAB);
    room.press(KeyCode.SPACE);
    Fx.picture(room.node(), "office-mediator-form");
    save();
    Fx.until(() -> room.node().lookup(".form-many") == null);
    Optional<Mediator> now = read(r -> r.find(Mediator.KIND, MEDIATOR));
    assertThat(now.orElseThrow().knows()).hasSize(1);
    assertThat(room.desk().send()).extracting(Operation::command).containsExactly("mediator.edit");
  }

  @Test
  void a_mediator_goes_only_when_the_open_cases_are_in_another_hand() throws Exception {
    UUID heir = new UUID(3, 77);
    room.desk()
        .put(
            Mediator.KIND,
            new Mediator(heir, TestRows.VILLAGE, "欧阳接办", "13700000001", "镇调委会", null));
    page(KeyCode.DIGIT6);
    Fx.until(() -> room.texts().contains("镇调委会"));
    Fx.run(() -> room.node().lookup(".case-table").requestFocus());
    Fx.until(() -> room.texts().contains("在办纠纷（3）"));
    room.press(KeyCode.DELETE);
    Fx.until(() -> room.node().lookup(".form-reason") != null);
    Fx.run(() -> ((TextInputControl) room.node().lookup(".form-reason")).setText("调离本镇"));
    Fx.picture(room.node(), "office-dismiss");
    save();
    Fx.until(() -> room.texts().contains("未执行："));
    assertThat(room.desk().send()).isEmpty();
    Fx.run(() -> ((ComboBox<?>) room.node().lookup(".form-heir")).getSelectionModel().select(1));
    save();
    Fx.until(() -> room.texts().contains("解聘）"));
    assertThat(room.desk().send())
        .extracting(Operation::command)
        .containsExactly(
            "dispute.hand-over", "dispute.hand-over", "dispute.hand-over", "mediator.dismiss");
    List<UUID> leading = new ArrayList<>();
    read(
        r -> {
          r.each(Dispute.KIND, Filter.all(), dispute -> leading.add(dispute.mediator()));
          return leading;
        });
    assertThat(leading).containsExactly(heir, heir, heir);
    assertThat(read(r -> r.find(Mediator.KIND, MEDIATOR)).orElseThrow().name()).isEqualTo("樊和平");
    Fx.picture(room.node(), "office-dismissed");
  }

  @Test
  void a_room_with_meetings_ahead_stays_open_and_they_are_named() throws Exception {
    page(KeyCode.DIGIT5);
    Fx.until(() -> room.texts().contains("樊和平调解室"));
    Fx.run(() -> room.node().lookup(".case-table").requestFocus());
    Fx.until(() -> room.texts().contains("11-23 09:00–10:00"));
    room.press(KeyCode.DELETE);
    Fx.until(() -> room.node().lookup(".form-reason") != null);
    Fx.run(() -> ((TextInputControl) room.node().lookup(".form-reason")).setText("房屋到期"));
    save();
    Fx.until(() -> room.texts().contains("该调解室还有已排定的调解"));
    Fx.picture(room.node(), "office-room-booked");
    assertThat(room.desk().send()).isEmpty();
  }
}
