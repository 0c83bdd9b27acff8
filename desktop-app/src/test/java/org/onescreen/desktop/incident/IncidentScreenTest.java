package org.onescreen.desktop.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.RecordViewer;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.desktop.testing.TestFiles;
import org.onescreen.desktop.work.Drafts;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Operation;
import org.onescreen.model.incident.GridIncident;
import org.testfx.api.FxRobot;

/// What an operator does to a grid incident, on a real cache without a line to the centre.
class IncidentScreenTest {
  private static final LocalDate YESTERDAY = County.TODAY.minusDays(1);

  @TempDir Path folder;
  private final Desk.HandClock clock = new Desk.HandClock(Instant.parse("2026-11-22T02:05:00Z"));
  private final County county = new County();
  private final NoNavigator navigator = new NoNavigator();
  private RealCache desk;
  private RecordViewer screen;
  private Stage stage;

  @BeforeEach
  void open() {
    FxTest.start();
    desk = new RealCache(folder.resolve("cache.db"));
  }

  @AfterEach
  void close() {
    Fx.run(screen::detach);
    Fx.run(stage::close);
    desk.close();
  }

  @Test
  void a_step_shows_at_once_as_pending_and_waits_for_the_line() throws Exception {
    desk.put(GridIncident.KIND, county.incident(YESTERDAY, null));
    show(Role.DIRECTOR);
    Fx.until(() -> steps().contains("反馈结果"));
    assertThat(Fx.call(this::texts)).contains("▲ 超期").contains("诸某某").doesNotContain("诸葛");
    Fx.picture(screen.node(), "incident-open");
    Fx.run(() -> step("反馈结果").fire());
    Fx.until(() -> texts().contains("已反馈待核查  ◔ 待发送"));
    Fx.until(() -> steps().equals(List.of("核查不通过", "核查通过")));
    Fx.until(() -> texts().contains("反馈结果：已记下，联网后自动上报"));
    Fx.picture(screen.node(), "incident-pending");
    assertThat(desk.send()).extracting(Operation::command).containsExactly("incident.move");
  }

  @Test
  void more_time_is_asked_for_with_a_reason_and_granted_by_choosing_a_limit() throws Exception {
    desk.put(GridIncident.KIND, county.incident(YESTERDAY, null));
    show(Role.DIRECTOR);
    Fx.until(() -> steps().contains("申请延期"));
    Fx.run(() -> step("申请延期").fire());
    Fx.run(() -> button(".step-confirm").fire());
    assertThat(Fx.call(this::texts)).contains("请先写明原因");
    Fx.run(() -> ((TextField) screen.node().lookup(".step-note")).setText("等待配件"));
    Fx.run(() -> button(".step-confirm").fire());
    Fx.until(() -> steps().equals(List.of("同意延期", "不同意延期")));
    Fx.run(() -> step("同意延期").fire());
    Fx.picture(screen.node(), "incident-extend");
    Fx.run(() -> button(".step-confirm").fire());
    Fx.until(() -> steps().contains("反馈结果"));
    Fx.until(() -> !texts().contains("▲ 超期"));
    assertThat(desk.send()).hasSize(2);
  }

  @Test
  void only_the_steps_of_the_post_are_offered() throws Exception {
    desk.put(GridIncident.KIND, county.incident(YESTERDAY, true));
    show(Role.OPERATOR);
    Fx.until(() -> sections().contains("已办结 1"));
    Fx.until(() -> steps().equals(List.of("评价")));
    Fx.run(screen::detach);
    Fx.run(stage::close);
    show(Role.STATISTICIAN);
    Fx.until(() -> texts().contains("本岗位没有可办理的步骤"));
  }

  @Test
  void a_record_that_was_asked_for_is_shown_whatever_section_is_open() throws Exception {
    GridIncident finished = county.incident(YESTERDAY, true);
    desk.put(GridIncident.KIND, county.incident(County.TODAY, null));
    desk.put(GridIncident.KIND, finished);
    show(Role.DIRECTOR);
    Fx.run(() -> screen.showRecord(finished.id()));
    Fx.until(() -> steps().equals(List.of("评价", "重新办理")));
    Fx.run(() -> screen.node().lookup(".work-table").requestFocus());
    new FxRobot().press(KeyCode.M).release(KeyCode.M);
    Fx.until(() -> navigator.asked().contains(finished.position()));
  }

  private void show(Role role) {
    Actor actor = new Actor(RealCache.id(9), "王值班", role, List.of(County.town(0)));
    WorkPlace place =
        new WorkPlace(
            desk.cache,
            desk.door,
            () -> Optional.of(actor),
            Desk.chinese(),
            new UiThread(),
            new PanelClock(clock.ticker()),
            navigator,
            new TestFiles(desk.cache).doors(),
            new Drafts(() -> Optional.of(actor), () -> false));
    screen = Fx.call(() -> (RecordViewer) new IncidentTool(place).open(PanelSize.SCREEN));
    stage = Fx.show(screen.node(), 1366, 640);
    Fx.run(screen::attach);
  }

  private List<String> steps() {
    return screen.node().lookupAll(".step").stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private List<String> sections() {
    return screen.node().lookupAll(".choice").stream()
        .map(node -> ((ToggleButton) node).getText())
        .toList();
  }

  private Button step(String text) {
    return screen.node().lookupAll(".step").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private Button button(String style) {
    return (Button) screen.node().lookup(style);
  }

  private String texts() {
    return String.join("\n", Fx.texts(screen.node()));
  }
}
