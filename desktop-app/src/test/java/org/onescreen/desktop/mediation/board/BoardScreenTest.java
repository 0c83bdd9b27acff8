package org.onescreen.desktop.mediation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.CommandFilter;
import org.onescreen.desktop.cache.CommandItem;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.mediation.MediationTool;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.ScreenRoom;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.board.BoardCommands;
import org.onescreen.model.board.BoardLimits;
import org.onescreen.model.board.CaseFilter;
import org.onescreen.model.board.DueWindow;
import org.onescreen.model.board.LaneBy;
import org.onescreen.model.board.ViewEntry;
import org.onescreen.model.board.WorkLimit;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Region;
import org.testfx.api.FxRobot;

/// The board under the hands of an operator, on a real cache.
class BoardScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /// Of whoever is at the desk.
  private static final DivisionCode OFFICE = new DivisionCode("990000000000");

  @TempDir Path folder;
  private ScreenRoom room;

  @BeforeEach
  void open() {
    room = new ScreenRoom(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static Dispute dispute(long number, DisputeState state) {
    return TestRows.dispute(
        number, TestRows.VILLAGE, TODAY.plusDays(number), state, TODAY.minusDays(3));
  }

  private void show(DisputeState... states) throws Exception {
    List<Dispute> all = new ArrayList<>();
    for (int i = 0; i < states.length; i++) {
      all.add(dispute(i + 1L, states[i]));
    }
    room.put(Dispute.KIND, all);
    room.put(
        Mediator.KIND,
        List.of(
            new Mediator(new UUID(3, 4), TestRows.VILLAGE, "樊和平", "13700000000", "村调委会", null)));
    room.show(place -> new MediationTool(place, _ -> {}).open(PanelSize.SCREEN), 1366, 700);
    Fx.until(() -> card(1) != null);
    Fx.run(() -> board().requestFocus());
  }

  private Node board() {
    return room.node().lookup(".case-board");
  }

  private CardView card(long number) {
    return room.node().lookupAll(".board-card").stream()
        .map(CardView.class::cast)
        .filter(card -> ScreenRoom.id(number).equals(card.id()))
        .filter(card -> card.getAccessibleText() != null)
        .findFirst()
        .orElse(null);
  }

  /// Below which column's head the card lies.
  private String column(long number) {
    return Fx.call(
        () -> {
          CardView card = card(number);
          if (card == null) {
            return "";
          }
          double at = middle(card).getMinX();
          return room.node().lookupAll(".column-head").stream()
              .filter(head -> Math.abs(box(head).getMinX() - at) < 4)
              .map(head -> Fx.texts(head.lookup(".stage-name")).getFirst())
              .findFirst()
              .orElse("");
        });
  }

  private static Bounds middle(Node node) {
    return box(node);
  }

  private static Bounds box(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// What was given and not taken back, whether it has left the desk or not.
  private List<String> given() {
    return room
        .desk()
        .cache
        .<List<CommandItem>>read(
            reader ->
                reader.commands(
                    new CommandFilter(EnumSet.of(CommandState.WAITING, CommandState.SENT), true),
                    100))
        .stream()
        .map(item -> item.operation().command())
        .toList();
  }

  @Test
  void a_case_goes_on_by_the_keyboard_alone() throws Exception {
    show(DisputeState.EFFECTIVE, DisputeState.EFFECTIVE);
    assertThat(column(1)).isEqualTo("协议");
    room.press(KeyCode.DOWN);
    room.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
    Fx.until(() -> room.texts().contains("已将 1 件转入“履行”"));
    Fx.until(() -> column(1).equals("履行"));
    assertThat(given()).containsExactly("dispute.move");
  }

  @Test
  void a_move_that_has_not_left_the_desk_is_undone() throws Exception {
    show(DisputeState.EFFECTIVE);
    room.press(KeyCode.DOWN);
    room.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
    Fx.until(() -> room.texts().contains("已将 1 件转入“履行”；8 秒内可按 Ctrl+Z 撤销"));
    assertThat(room.desk().send()).as("while it can be taken back").isEmpty();
    room.press(KeyCode.SHORTCUT, KeyCode.Z);
    Fx.until(() -> room.texts().contains("已撤销，1 件回到原处"));
    Fx.until(() -> column(1).equals("协议"));
    assertThat(given()).isEmpty();
    room.press(KeyCode.SHORTCUT, KeyCode.Z);
    Fx.until(() -> room.texts().contains("没有可以撤销的移动"));
  }

  @Test
  void several_chosen_cases_move_at_once() throws Exception {
    show(DisputeState.EFFECTIVE, DisputeState.EFFECTIVE, DisputeState.EFFECTIVE);
    room.press(KeyCode.DOWN);
    room.press(KeyCode.SHIFT, KeyCode.DOWN);
    Fx.until(() -> room.texts().contains("已选 2 件"));
    room.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
    Fx.until(() -> room.texts().contains("已将 2 件转入“履行”"));
    Fx.until(() -> column(1).equals("履行") && column(2).equals("履行"));
    assertThat(column(3)).isEqualTo("协议");
    assertThat(given()).hasSize(2);
  }

  @Test
  void a_step_that_wants_a_form_goes_back_and_goes_on_at_the_cases_own_page() throws Exception {
    show(DisputeState.ASSIGNED);
    room.press(KeyCode.DOWN);
    room.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
    Fx.until(() -> room.texts().contains("未能转入“调解”"));
    Fx.until(() -> room.node().lookup(".case-sheet").isVisible());
    Fx.until(() -> column(1).equals("调查"));
    assertThat(given()).isEmpty();
  }

  @Test
  void beyond_a_hard_limit_nothing_is_moved_and_a_soft_one_only_marks() throws Exception {
    limits(true);
    show(DisputeState.EFFECTIVE, DisputeState.PERFORMING);
    Fx.until(() -> room.texts().contains("■已满 1 / 1"));
    move(1);
    Fx.until(() -> room.texts().contains("“履行”已有 1 件，限额 1 件，不能再转入"));
    Fx.until(() -> column(1).equals("协议"));
    assertThat(given()).isEmpty();
    limits(false);
    Fx.until(() -> room.styled(".limit-mark").contains("■已满 1 / 1"));
    move(1);
    Fx.until(() -> room.texts().contains("已将 1 件转入“履行”"));
    Fx.until(() -> room.texts().contains("▲超限 2 / 1"));
  }

  @Test
  void a_hard_limit_of_the_lanes_binds_whom_a_case_is_given_to_whatever_is_filtered()
      throws Exception {
    UUID full = new UUID(3, 5);
    room.put(
        Mediator.KIND,
        List.of(new Mediator(full, TestRows.VILLAGE, "陈大明", "13700000001", "村调委会", null)));
    limit(true, new WorkLimit(WorkLimit.Scope.LANE, "", 0, 1));
    show(DisputeState.ACCEPTED);
    room.desk()
        .put(
            Dispute.KIND,
            TestRows.ledBy(TestRows.titled(dispute(2, DisputeState.PERFORMING), "欠款"), full));
    for (LaneBy by : LaneBy.values()) {
      if (by == LaneBy.MEDIATOR) {
        break;
      }
      room.press(KeyCode.G);
    }
    Fx.until(() -> room.styled(".lane-name").stream().anyMatch(name -> name.contains("陈某某")));
    move(1);
    Fx.until(() -> room.node().lookup(".move-bar").isVisible());
    Fx.run(() -> choose("陈某某"));
    Fx.until(() -> room.texts().contains("该调解员泳道已有 1 件，限额 1 件，不能再指派"));
    assertThat(given()).isEmpty();
  }

  private void choose(String mediator) {
    ComboBox<?> box = (ComboBox<?>) room.node().lookup(".move-bar .combo-box");
    for (int i = 0; i < box.getItems().size(); i++) {
      if (box.getItems().get(i).toString().contains(mediator)) {
        box.getSelectionModel().select(i);
      }
    }
    ((Button) room.node().lookup(".move-bar .step-confirm")).fire();
  }

  @Test
  void what_has_risen_to_a_level_is_listed_by_pressing_its_count() throws Exception {
    room.put(
        Dispute.KIND,
        List.of(
            TestRows.dispute(
                3,
                TestRows.VILLAGE,
                TODAY.minusDays(1),
                DisputeState.PERFORMING,
                TODAY.minusDays(9))));
    show(DisputeState.EFFECTIVE, DisputeState.EFFECTIVE);
    Fx.until(() -> room.texts().contains("镇级督办 1"));
    Fx.run(() -> ((ToggleButton) room.node().lookup(".risen-town")).fire());
    Fx.until(() -> card(1) == null && card(3) != null);
    Fx.run(() -> ((ToggleButton) room.node().lookup(".risen-town")).fire());
    Fx.until(() -> card(1) != null);
  }

  private void limit(boolean hard, WorkLimit limit) throws Exception {
    room.desk()
        .put(
            BoardLimits.KIND,
            new BoardLimits(BoardLimits.idOf(OFFICE), OFFICE, hard, List.of(limit)));
  }

  private void limits(boolean hard) throws Exception {
    room.desk()
        .put(
            BoardLimits.KIND,
            new BoardLimits(
                BoardLimits.idOf(OFFICE),
                OFFICE,
                hard,
                List.of(new WorkLimit(WorkLimit.Scope.COLUMN, "PERFORMANCE", 0, 1))));
  }

  private void move(long number) {
    Fx.until(() -> card(number) != null);
    new FxRobot().clickOn(Fx.call(() -> card(number)));
    room.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
  }

  @Test
  void of_two_operators_on_one_card_the_second_sees_the_conflict_on_it() throws Exception {
    show(DisputeState.EFFECTIVE);
    room.press(KeyCode.DOWN);
    room.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
    Fx.until(() -> column(1).equals("履行"));
    Fx.until(() -> room.texts().contains("已将 1 件转入"));
    room.desk().conflict(room.desk().sendHeld().getFirst(), dispute(1, DisputeState.CONFIRM_FILED));
    Fx.until(() -> column(1).equals("协议"));
    Fx.until(() -> room.texts().contains("▲ 冲突"));
    // What was said of the move does not stand any more.
    Fx.until(() -> room.texts().contains("现在在“协议”列，不在“履行”列"));
    // What a label draws follows its text with the next pulse.
    Fx.until(() -> !room.texts().contains("已将 1 件转入"));
    Fx.picture(room.node(), "board-conflict");
  }

  @Test
  void a_rare_name_is_drawn_on_its_card_masked_and_never_cut_through_a_character()
      throws Exception {
    String rare = new String(Character.toChars(0x20BB7));
    show(DisputeState.EFFECTIVE);
    Dispute about = TestRows.titled(dispute(1, DisputeState.EFFECTIVE), rare.repeat(60));
    room.desk()
        .put(
            Dispute.KIND, TestRows.with(about, List.of(new Party(rare + "大明", "13800000000", ""))));
    Fx.until(() -> card(1).said().stream().anyMatch(drawn -> drawn.startsWith(rare + "某某")));
    String title =
        Fx.call(() -> card(1).said()).stream()
            .filter(t -> t.endsWith("..."))
            .findFirst()
            .orElseThrow();
    String kept = title.substring(0, title.length() - 3);
    assertThat(kept).isNotEmpty().isEqualTo(rare.repeat(kept.codePointCount(0, kept.length())));
    Fx.picture(room.node(), "board-rare-name");
  }

  @Test
  void a_kept_view_is_there_after_a_restart_and_shows_what_it_showed() throws Exception {
    show(DisputeState.EFFECTIVE);
    Given kept =
        room.desk()
            .door
            .give(
                BoardCommands.KEEP_VIEW,
                UUID.randomUUID(),
                new ViewEntry(
                    OFFICE, "本周急件", true, LaneBy.TYPE, CaseFilter.NONE.due(DueWindow.OVERDUE)))
            .orTimeout(20, TimeUnit.SECONDS)
            .join();
    assertThat(kept).isInstanceOf(Given.Kept.class);
    room.restart();
    room.show(place -> new MediationTool(place, _ -> {}).open(PanelSize.SCREEN), 1366, 700);
    Fx.until(() -> card(1) != null);
    Fx.until(() -> views().contains("本周急件（共享）"));
    Fx.run(() -> pick("本周急件（共享）"));
    Fx.until(() -> card(1) == null && room.texts().contains("没有符合条件的案件"));
  }

  private List<String> views() {
    return ((MenuButton) room.node().lookup(".view-saved"))
        .getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
  }

  private void pick(String view) {
    ((MenuButton) room.node().lookup(".view-saved"))
        .getItems().stream().filter(item -> view.equals(item.getText())).forEach(MenuItem::fire);
  }

  @Test
  void the_work_of_a_live_update_does_not_grow_with_the_number_of_cases() throws Exception {
    long few = workOfOneUpdate(60);
    long many = workOfOneUpdate(6_000);
    assertThat(many).isPositive().isLessThanOrEqualTo(few + few / 4 + 8);
  }

  /// How many rows and cards are touched when one case in view changes.
  private long workOfOneUpdate(int cases) throws Exception {
    List<Dispute> all = new ArrayList<>();
    for (int i = 1; i <= cases; i++) {
      all.add(dispute(i, DisputeState.EFFECTIVE));
    }
    room.put(Dispute.KIND, all);
    WorkPlace place = room.place();
    BoardBody body = Fx.call(() -> new BoardBody(place, CaseWords.in(place.texts()), _ -> {}));
    javafx.stage.Stage stage = Fx.show(body.node(), 1366, 640);
    Fx.run(() -> body.open(Viewpoint.ALL));
    Fx.until(() -> texts(body).contains("第 1/3 次") && body.shape().rows() == cases);
    quiet(body);
    long before = Fx.call(body::work);
    room.desk().put(Dispute.KIND, TestRows.titled(dispute(1, DisputeState.EFFECTIVE), "改过的事由"));
    Fx.until(() -> texts(body).contains("改过的事由"));
    quiet(body);
    long work = Fx.call(body::work) - before;
    Fx.run(body::close);
    Fx.run(stage::close);
    return work;
  }

  private static String texts(BoardBody body) {
    return String.join("\n", Fx.texts(body.node()));
  }

  /// Until two looks in a row find the same: no answer is on its way any more.
  private static void quiet(BoardBody body) {
    AtomicLong last = new AtomicLong(-1);
    AtomicInteger same = new AtomicInteger();
    Fx.until(
        () -> {
          boolean still = last.getAndSet(body.work()) == body.work();
          return (still ? same.incrementAndGet() : same.getAndSet(0) * 0) > 12;
        });
  }

  @Test
  void a_move_that_the_flow_does_not_have_is_refused_with_its_article_and_the_card_goes_back()
      throws Exception {
    show(DisputeState.ASSIGNED);
    drag(1, "归档");
    Fx.until(() -> room.texts().contains("“已指派”的案件不能直接转入“归档”：回访之后、卷宗齐备，才能归档（人民调解法 §27）"));
    Fx.until(() -> column(1).equals("调查"));
    Fx.picture(room.node(), "board-refused");
    assertThat(given()).isEmpty();
  }

  @Test
  void a_card_is_dragged_to_the_next_column() throws Exception {
    show(DisputeState.EFFECTIVE);
    drag(1, "履行");
    Fx.until(() -> room.texts().contains("已将 1 件转入“履行”"));
    Fx.until(() -> column(1).equals("履行"));
  }

  private void drag(long number, String column) {
    Bounds from = Fx.call(() -> board().getScene().getRoot().localToScreen(box(card(number))));
    Bounds to =
        Fx.call(
            () ->
                room.node().lookupAll(".column-head").stream()
                    .filter(h -> Fx.texts(h.lookup(".stage-name")).contains(column))
                    .map(h -> board().getScene().getRoot().localToScreen(box(h)))
                    .findFirst()
                    .orElseThrow());
    new FxRobot()
        .moveTo(from.getCenterX(), from.getCenterY())
        .press(MouseButton.PRIMARY)
        .moveTo(to.getCenterX(), to.getMaxY() + 60)
        .release(MouseButton.PRIMARY);
  }

  @Test
  void where_several_steps_lead_there_a_person_picks_one_and_esc_takes_the_move_back()
      throws Exception {
    show(DisputeState.ACCEPTED);
    room.press(KeyCode.DOWN);
    room.press(KeyCode.SHORTCUT, KeyCode.RIGHT);
    Fx.until(() -> room.node().lookup(".move-bar").isVisible());
    assertThat(Fx.call(room::texts)).contains("将 1 件转入“调查”，请选择这一步是：", "指派调解员（1 件）");
    Fx.picture(room.node(), "board-asks");
    room.press(KeyCode.ESCAPE);
    Fx.until(() -> !room.node().lookup(".move-bar").isVisible());
    Fx.until(() -> column(1).equals("受理"));
    assertThat(given()).isEmpty();
  }

  @Test
  void what_the_filter_lets_through_is_shown_on_the_map_and_nothing_else() throws Exception {
    room.put(
        Dispute.KIND,
        List.of(
            TestRows.dispute(
                9,
                TestRows.VILLAGE,
                TODAY.minusDays(2),
                DisputeState.ASSIGNED,
                TODAY.minusDays(9))));
    show(DisputeState.ASSIGNED);
    room.press(KeyCode.O);
    Fx.until(() -> card(1) == null && card(9) != null);
    room.press(KeyCode.ALT, KeyCode.M);
    Fx.until(() -> room.navigator.asked().contains(List.of(ScreenRoom.id(9))));
  }

  @Test
  void one_key_filters_show_what_they_say() throws Exception {
    room.put(
        Dispute.KIND,
        List.of(
            TestRows.dispute(
                9, TestRows.VILLAGE, TODAY.minusDays(2), DisputeState.ASSIGNED, TODAY.minusDays(9)),
            TestRows.dispute(
                8, TestRows.VILLAGE, TODAY, DisputeState.ASSIGNED, TODAY.minusDays(9))));
    show(DisputeState.ASSIGNED);
    room.press(KeyCode.O);
    Fx.until(() -> card(1) == null && card(9) != null && card(8) == null);
    Fx.picture(room.node(), "board-overdue");
    room.press(KeyCode.T);
    Fx.until(() -> card(9) == null && card(8) != null && card(1) == null);
    room.press(KeyCode.W);
    Fx.until(() -> card(9) == null && card(8) != null && card(1) != null);
    room.press(KeyCode.DIGIT0);
    Fx.until(() -> card(9) != null && card(1) != null);
    room.press(KeyCode.R);
    Fx.until(() -> room.texts().contains("没有符合条件的案件"));
  }

  @Test
  void the_same_cases_are_a_board_with_lanes_a_table_a_calendar_and_figures() throws Exception {
    County county = new County();
    room.put(Dispute.KIND, county.disputes());
    room.put(Region.KIND, county.towns());
    show(DisputeState.ASSIGNED);
    Fx.picture(room.node(), "board-full");
    room.press(KeyCode.G);
    Fx.until(() -> room.texts().contains("▼ ■红"));
    Fx.picture(room.node(), "board-lanes");
    room.press(KeyCode.ALT, KeyCode.DIGIT2);
    Fx.until(() -> room.texts().contains("共 4,501 件"));
    Fx.until(() -> room.texts().contains("JF2026"));
    Fx.picture(room.node(), "board-table");
    room.press(KeyCode.ALT, KeyCode.DIGIT3);
    Fx.until(() -> room.texts().contains("2026 年 11 月"));
    Fx.picture(room.node(), "board-calendar");
    room.press(KeyCode.ALT, KeyCode.DIGIT4);
    Fx.until(() -> room.texts().contains("受理 4,501 件"));
    Fx.until(() -> room.texts().contains("4,455 / 4,483，尾数截去"));
    Fx.picture(room.node(), "board-statistics");
  }
}
