package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.Due;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.MemoryCache;
import org.onescreen.desktop.testing.MemoryDoor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.mediation.Party;

final class BoardScreenTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");

  private final MemoryCache cache = new MemoryCache();
  private final List<Dispute> cases = new County().disputes();
  private final Desk.HandClock clock = new Desk.HandClock(NOW);

  @BeforeAll
  static void start() {
    FxTest.start();
  }

  @AfterEach
  void close() {
    cache.close();
  }

  private Panel open(PanelSize size) {
    cache.put(Mediator.KIND, List.of(County.MEDIATOR));
    cache.put(Dispute.KIND, cases);
    MediationTool tool =
        new MediationTool(
            cache, new MemoryDoor(cache), Desk.chinese(), new UiThread(), clock.ticker());
    return Fx.call(() -> tool.open(size));
  }

  private static Map<String, Object> facts(Panel panel) {
    return Fx.call(() -> ((ShowsFacts) panel).facts());
  }

  @SuppressWarnings("unchecked") // the board's lists hold cards and nothing else
  private static ListView<CaseCard> list(Panel panel, int column) {
    return Fx.call(
        () ->
            (ListView<CaseCard>)
                panel.node().lookupAll(".list-view").stream().toList().get(column));
  }

  private static void press(ListView<CaseCard> list, KeyCode code) {
    Fx.run(
        () ->
            list.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  @Test
  void the_board_counts_every_case_once_and_says_the_published_totals() {
    Panel panel = open(PanelSize.SCREEN);
    Stage stage = Fx.show(panel.node(), 1366, 640);
    Fx.run(panel::attach);
    Fx.until(() -> !((ShowsFacts) panel).facts().isEmpty());
    Map<String, Object> facts = facts(panel);
    assertThat(facts)
        .containsEntry("cases", 4500L)
        .containsEntry("cases_succeeded", 4483L)
        .containsEntry("cases_performed", 4455L);
    for (var column : org.onescreen.desktop.mediation.card.Stage.values()) {
      long expected =
          cases.stream()
              .filter(c -> org.onescreen.desktop.mediation.card.Stage.of(c.state()) == column)
              .count();
      assertThat(facts)
          .containsEntry("stage_" + column.name().toLowerCase(java.util.Locale.ROOT), expected);
    }
    assertThat(Fx.call(() -> Fx.texts(panel.node())))
        .contains("受理 4,500", "成功 4,483（99.62 %）", "履行 4,455（99.37 %）");
    Fx.run(panel::detach);
    Fx.run(stage::close);
  }

  @Test
  void red_comes_first_then_yellow_then_the_nearest_deadline_and_more_cards_follow_on_demand() {
    Panel panel = open(PanelSize.SCREEN);
    Stage stage = Fx.show(panel.node(), 1366, 640);
    Fx.run(panel::attach);
    ListView<CaseCard> visits = list(panel, 5);
    Fx.until(() -> visits.getItems().size() == BoardQuery.PAGE);
    List<CaseCard> first = Fx.call(() -> List.copyOf(visits.getItems()));
    Button more =
        Fx.call(() -> (Button) panel.node().lookupAll(".column-more").stream().toList().get(5));
    Fx.run(more::fire);
    Fx.until(() -> visits.getItems().size() == 2 * BoardQuery.PAGE);
    List<CaseCard> both = Fx.call(() -> List.copyOf(visits.getItems()));
    assertThat(both.subList(0, first.size())).isEqualTo(first);
    assertThat(both).doesNotHaveDuplicates();
    ListView<CaseCard> sessions = list(panel, 2);
    assertThat(Fx.call(() -> List.copyOf(sessions.getItems())))
        .isSortedAccordingTo(
            Comparator.comparingInt(BoardScreenTest::rank)
                .thenComparingLong(BoardScreenTest::left));
    Fx.run(panel::detach);
    Fx.run(stage::close);
  }

  private static int rank(CaseCard card) {
    return switch (card.color()) {
      case RED -> 0;
      case YELLOW -> 1;
      case BLUE, GREEN -> 2;
    };
  }

  private static long left(CaseCard card) {
    return switch (card.due()) {
      case Due.None() -> Long.MAX_VALUE;
      case Due.Left(long days) -> days;
      case Due.Overdue(long days) -> -days;
    };
  }

  @Test
  void arrows_move_between_columns_and_enter_opens_a_case_without_anybodys_full_name() {
    Panel panel = open(PanelSize.SCREEN);
    Stage stage = Fx.show(panel.node(), 1366, 640);
    Fx.run(panel::attach);
    ListView<CaseCard> intake = list(panel, 0);
    ListView<CaseCard> inquiry = list(panel, 1);
    Fx.until(() -> !inquiry.getItems().isEmpty());
    Fx.run(intake::requestFocus);
    press(intake, KeyCode.RIGHT);
    assertThat(Fx.call(inquiry::isFocused)).isTrue();
    assertThat(Fx.call(() -> inquiry.getSelectionModel().getSelectedIndex())).isZero();
    press(inquiry, KeyCode.ENTER);
    Fx.until(() -> Fx.texts(panel.node()).contains("司某某"));
    Fx.picture(panel.node(), "MEDIATION-SHEET");
    List<String> texts = Fx.call(() -> Fx.texts(panel.node()));
    assertThat(texts).anyMatch(text -> text.contains("139****"));
    for (Dispute dispute : cases) {
      for (Party party : dispute.parties()) {
        assertThat(texts)
            .noneMatch(
                text ->
                    text.contains(party.name())
                        || text.contains(party.phone())
                        || text.contains(party.idNumber()));
      }
    }
    assertThat(texts).noneMatch(text -> text.contains(County.MEDIATOR.name()));
    Fx.run(
        () ->
            panel
                .node()
                .lookup(".case-sheet")
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    assertThat(Fx.call(() -> panel.node().lookup(".case-sheet").isVisible())).isFalse();
    assertThat(Fx.call(inquiry::isFocused)).isTrue();
    Fx.run(panel::detach);
    Fx.run(stage::close);
  }

  @Test
  void a_change_and_the_turn_of_the_day_are_drawn_while_the_board_is_open() {
    Panel panel = open(PanelSize.PANEL);
    Stage stage = Fx.show(panel.node(), 416, 250);
    Fx.run(panel::attach);
    Fx.until(() -> !((ShowsFacts) panel).facts().isEmpty());
    County later = new County();
    later.disputes();
    cache.put(Dispute.KIND, List.of(later.dispute(DisputeState.ACCEPTED, false, false)));
    Fx.until(() -> !((ShowsFacts) panel).facts().get("cases").equals(4500L));
    ListView<CaseCard> urgent = list(panel, 0);
    Due before = Fx.call(() -> urgent.getItems().getFirst().due());
    clock.set(NOW.plusSeconds(86_400));
    Fx.until(() -> !urgent.getItems().getFirst().due().equals(before));
    Fx.run(panel::detach);
    Fx.run(stage::close);
  }

  @Test
  void a_board_that_left_the_screen_lets_go_of_everything() {
    WeakReference<Panel> left = new WeakReference<>(openedAndClosed());
    assertThat(cache.pins()).isZero();
    Fx.until(
        () -> {
          System.gc();
          return left.refersTo(null);
        });
  }

  private Panel openedAndClosed() {
    Panel panel = open(PanelSize.SCREEN);
    Stage stage = Fx.show(panel.node(), 1366, 640);
    Fx.run(panel::attach);
    Fx.until(() -> !((ShowsFacts) panel).facts().isEmpty());
    assertThat(cache.pins()).isEqualTo(1);
    Fx.run(panel::detach);
    Fx.run(
        () -> {
          stage.getScene().setRoot(new Pane());
          stage.close();
        });
    return panel;
  }

  @Test
  void a_failure_is_a_sentence_and_keeps_what_was_shown() {
    Panel panel = open(PanelSize.PANEL);
    Stage stage = Fx.show(panel.node(), 416, 250);
    Fx.run(panel::attach);
    Fx.until(() -> !((ShowsFacts) panel).facts().isEmpty());
    cache.breakDown(new IllegalStateException("secret 13900001234"));
    Fx.until(() -> panel.node().lookup(".content-banner").isVisible());
    assertThat(Fx.call(() -> Fx.texts(panel.node())))
        .contains("受理 4,500")
        .noneMatch(text -> text.contains("secret"));
    Fx.run(panel::detach);
    Fx.run(stage::close);
  }
}
