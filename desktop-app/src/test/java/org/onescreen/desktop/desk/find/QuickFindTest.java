package org.onescreen.desktop.desk.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.desk.DeskMain;
import org.onescreen.desktop.desk.Stylesheets;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.DummyTool;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.find.FoundKind;
import org.onescreen.desktop.shell.find.Question;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.shell.theme.Theme;
import org.onescreen.desktop.shell.window.DeskWindow;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.Region;
import org.testfx.api.FxRobot;

/// Ctrl+K over a real cache, whose guard lets nothing be read on the FX thread.
class QuickFindTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:05:00Z");

  @TempDir Path folder;
  private final Desk.HandClock clock = new Desk.HandClock(NOW);
  private final County county = new County();
  private RealCache desk;
  private DeskWindow window;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
    for (Region town : county.towns()) {
      desk.put(Region.KIND, town);
    }
    desk.put(Alarm.KIND, county.alarm(AlarmState.NEW, 1, NOW.minusSeconds(60)));
    desk.put(FraudWarning.KIND, county.warning(County.TODAY, null));
    desk.put(Mediator.KIND, County.MEDIATOR);
    for (int i = 0; i < 12; i++) {
      desk.put(GridIncident.KIND, county.incident(County.TODAY, null));
    }
    Fx.run(this::show);
  }

  private void show() {
    Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE, DeskMain.PACKAGES);
    Theme theme = new Theme(Stylesheets.ALL);
    theme.install();
    Ticker ticker = new Ticker(clock);
    window =
        new DeskWindow(
            theme,
            texts,
            new UiThread(),
            ticker,
            new DeskTasks(),
            () -> 0L,
            new Dimension2D(1366, 768));
    window.open(
        DummyTool.all(texts),
        new CacheFinder(desk.cache, texts, window.navigator(), new PanelClock(ticker)));
    stage = new Stage();
    stage.setScene(window.scene());
    stage.setWidth(1366);
    stage.setHeight(768);
    stage.show();
    ((Button) window.scene().lookup(".title-find")).fire();
  }

  @AfterEach
  void close() {
    Fx.run(window::close);
    Fx.run(stage::close);
    desk.close();
  }

  @Test
  void a_part_of_a_name_finds_places_and_alarms_and_marks_what_matches() {
    type("甲镇");
    Fx.until(() -> texts().contains("示范") && texts().contains("甲镇"));
    assertThat(Fx.call(this::texts)).contains("地点", "预警");
    assertThat(Fx.call(this::marked)).contains("甲镇");
    Fx.picture(window.scene().getRoot(), "find-place");
  }

  @Test
  void a_place_is_found_by_the_initials_of_its_name() {
    type("sfyz");
    Fx.until(() -> marked().contains("示范乙镇"));
  }

  @Test
  void a_whole_telephone_number_finds_the_warning_and_shows_nobody() {
    type("13800001111");
    Fx.until(() -> texts().contains("刷单返利 · 欧某某"));
    assertThat(Fx.call(() -> String.join("|", texts()))).doesNotContain("欧阳", "13800001111");
    type("1111");
    Fx.until(() -> texts().contains("刷单返利 · 欧某某"));
    type("138000");
    Fx.until(() -> texts().contains("没有找到；可换一个词，或只输入其中几个字"));
  }

  @Test
  void a_person_is_found_by_pinyin_and_named_by_the_mask() {
    type("smtj");
    Fx.until(() -> texts().contains("司某某"));
    assertThat(Fx.call(() -> String.join("|", texts()))).doesNotContain("司马");
  }

  @Test
  void what_does_not_fit_a_page_is_one_step_away() {
    type("路灯");
    Fx.until(() -> texts().contains("更多网格事件…"));
    assertThat(Fx.call(() -> count("路灯"))).isEqualTo(Question.PAGE);
    for (int i = 0; i < Question.PAGE; i++) {
      press(KeyCode.DOWN);
    }
    press(KeyCode.ENTER);
    Fx.until(() -> count("路灯") == 12);
    Fx.picture(window.scene().getRoot(), "find-more");
  }

  @Test
  void enter_opens_the_first_where_it_lives_also_before_the_answer_is_there() {
    type("烟感");
    press(KeyCode.ENTER);
    Fx.until(() -> window.openTool().equals(Optional.of(ToolId.ALARM)));
    assertThat(Fx.call(() -> window.scene().lookup(".quick-open"))).isNull();
  }

  @Test
  void shift_and_enter_show_what_was_found_on_the_map_and_the_last_line_says_so() {
    Labeled hint = (Labeled) Fx.call(() -> window.scene().lookup(".quick-hint"));
    assertThat(hint.getText()).contains("Shift+回车在地图上看");
    type("烟感");
    new FxRobot().press(KeyCode.SHIFT).push(KeyCode.ENTER).release(KeyCode.SHIFT);
    Fx.until(() -> window.openTool().equals(Optional.of(ToolId.MAP)));
  }

  @Test
  void of_what_was_typed_fast_only_the_last_is_answered() {
    Fx.run(
        () -> {
          for (String typed : List.of("示", "示范", "示范丙", "示范丙镇", "zzzz")) {
            field().setText(typed);
          }
        });
    Fx.until(() -> texts().contains("没有找到；可换一个词，或只输入其中几个字"));
    Fx.run(() -> field().setText("示范丁"));
    Fx.until(() -> marked().contains("示范丁"));
    assertThat(Fx.call(() -> String.join("", texts()))).doesNotContain("丙镇");
  }

  @Test
  void a_change_at_the_centre_comes_into_the_answer() throws Exception {
    type("越界");
    Fx.until(() -> texts().contains("没有找到；可换一个词，或只输入其中几个字"));
    desk.put(Alarm.KIND, RealCache.alarm(1, AlarmState.NEW));
    Fx.until(() -> marked().contains("越界"));
  }

  @Test
  void a_question_does_not_say_what_was_typed() {
    assertThat(new Question("13800001111", Map.of(FoundKind.PERSON, 5)).toString())
        .doesNotContain("1111");
  }

  private void type(String typed) {
    Fx.run(() -> field().setText(typed));
  }

  private static void press(KeyCode key) {
    new FxRobot().press(key).release(key);
  }

  private TextField field() {
    return (TextField) window.scene().lookup(".quick-open .text-field");
  }

  private Node list() {
    Node list = window.scene().lookup(".quick-open .list-view");
    ((ListView<?>) list).applyCss();
    ((ListView<?>) list).layout();
    return list;
  }

  private List<String> texts() {
    return of(".label");
  }

  private List<String> marked() {
    return of(".quick-match");
  }

  private long count(String text) {
    return marked().stream().filter(text::equals).count();
  }

  /// What is written on lines that are there.
  private List<String> of(String style) {
    return list().lookupAll(style).stream()
        .filter(Labeled.class::isInstance)
        .filter(node -> shown(node))
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
