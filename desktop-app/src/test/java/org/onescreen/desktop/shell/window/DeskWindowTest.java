package org.onescreen.desktop.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.shell.DummyTool;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.status.Connection;
import org.onescreen.desktop.shell.status.DeskStatus;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.testing.Fx;

class DeskWindowTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:31:05Z");
  private static final DeskStatus LIVE =
      DeskStatus.starting("https://centre.example")
          .withIdentity("示范县综治中心", "值班员")
          .with(new Connection.Live())
          .withDataAsOf(NOW.minusSeconds(3));

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
  void theOneScreenFitsTheWindowWithoutScrolling() {
    FxTest.await("five panels", () -> frames().size() == 5);
    FxTest.run(
        () -> {
          desk.window.scene().getRoot().applyCss();
          desk.window.scene().getRoot().layout();
          for (Node frame : frames()) {
            Bounds bounds = frame.localToScene(frame.getLayoutBounds());
            assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(desk.window.scene().getWidth());
            assertThat(bounds.getMaxY()).isLessThan(desk.window.scene().getHeight());
            assertThat(bounds.getHeight()).isGreaterThan(90);
          }
        });
  }

  @Test
  void inANarrowWindowTheServersNameGivesWayAndNoWordLiesOverAnother() {
    desk.window.show(LIVE);
    Node root = desk.window.scene().getRoot();
    FxTest.await(
        "the server", () -> Fx.visible(root).stream().anyMatch(DeskWindowTest::namesTheServer));
    FxTest.run(() -> desk.window.scene().getWindow().setWidth(1080));
    Fx.settle(root);
    Fx.picture(root, "desk-narrow");
    assertThat(Fx.overlapping(root)).isEmpty();

    FxTest.run(() -> desk.window.scene().getWindow().setWidth(1920));
    Fx.settle(root);
    assertThat(Fx.visible(root)).anyMatch(DeskWindowTest::namesTheServer);
  }

  private static boolean namesTheServer(Node node) {
    return node instanceof Labeled label && "https://centre.example".equals(label.getText());
  }

  @Test
  void aFunctionKeyOpensAToolAndTheSameKeyGoesBack() {
    desk.press(KeyCode.F6);
    assertThat(openTool()).contains(ToolId.MEDIATION);
    assertThat(desk.shows("own-screen")).isTrue();
    desk.press(KeyCode.F6);
    assertThat(openTool()).isEmpty();
    assertThat(desk.shows("own-screen")).isFalse();
  }

  @Test
  void escapeAndF1GoBackToTheOneScreen() {
    desk.press(KeyCode.F3);
    desk.press(KeyCode.ESCAPE);
    assertThat(openTool()).isEmpty();
    desk.press(KeyCode.F2);
    desk.press(KeyCode.F7);
    assertThat(openTool()).contains(ToolId.ANTIFRAUD);
    desk.press(KeyCode.F1);
    assertThat(openTool()).isEmpty();
  }

  @Test
  void theWholeOfTheMonitorIsForWhatIsOpenAndEscapeComesBackStepByStep() {
    desk.press(KeyCode.F3);
    desk.pressWithAlt(KeyCode.ENTER);
    FxTest.await("the whole monitor", () -> stage().isFullScreen() && !seen("function-bar"));
    assertThat(seen("title-line")).as("of when the data is").isTrue();
    desk.press(KeyCode.F2);
    FxTest.await("nothing but the wall", () -> !seen("title-line") && !seen("panel-header"));
    desk.press(KeyCode.ESCAPE);
    FxTest.await("a window", () -> !stage().isFullScreen() && seen("function-bar"));
    assertThat(openTool()).contains(ToolId.WALL);
    assertThat(seen("title-line")).isTrue();
    desk.press(KeyCode.ESCAPE);
    assertThat(openTool()).isEmpty();

    FxTest.run(() -> stage().setFullScreen(true));
    FxTest.await("what the system began", () -> !seen("function-bar"));
    desk.pressWithAlt(KeyCode.ENTER);
    FxTest.await("a window", () -> !stage().isFullScreen() && seen("function-bar"));
  }

  private Stage stage() {
    return (Stage) desk.window.scene().getWindow();
  }

  private boolean seen(String styleClass) {
    Node root = desk.window.scene().getRoot();
    root.applyCss();
    return root.lookup("." + styleClass).isVisible();
  }

  @Test
  void panelsThatAreCoveredDoNotWork() {
    int atHome = attached();
    desk.press(KeyCode.F4);
    int indicators = tools.stream().mapToInt(tool -> tool.indicators().size()).sum();
    assertThat(attached()).isEqualTo(indicators + 1);
    desk.press(KeyCode.F4);
    assertThat(attached()).isEqualTo(atHome).isEqualTo(indicators + 5);
  }

  @Test
  void aClosedWindowListensToNothing() {
    FxTest.run(desk.window::close);
    assertThat(attached()).isZero();
  }

  @Test
  void theTitleSaysHowOldTheDataIs() {
    desk.window.show(LIVE);
    FxTest.await("live", () -> label("title-sign").equals("● 已同步"));
    assertThat(desk.text("title-as-of")).isEqualTo("数据截至 10:31:02 · 3 秒前");
    assertThat(desk.text("title-clock")).isEqualTo("10:31:05");
    assertThat(desk.text("title-operator")).isEqualTo("值班员");
  }

  @Test
  void aLineThatHasSaidNothingForLongDoesNotLookLive() {
    desk.window.show(LIVE.withDataAsOf(NOW.minusSeconds(45)));
    FxTest.await("late", () -> label("title-sign").equals("◑ 数据迟到"));
  }

  @Test
  void withTheServerGoneTheReasonAndTheNextTryAreShown() {
    desk.window.show(
        LIVE.with(
            new Connection.Offline(
                Trouble.UNREACHABLE, NOW.minusSeconds(60), Optional.of(NOW.plusSeconds(8)))));
    FxTest.await("offline", () -> label("title-sign").equals("▲ 离线"));
    assertThat(desk.text("title-reason")).isEqualTo("连不上中心服务器，自 10:30:05 起 · 8 秒后重试");
    assertThat(desk.text("title-as-of")).startsWith("数据截至 10:31:02");
  }

  @Test
  void theFirstSyncShowsHowFarItIs() {
    desk.window.show(LIVE.with(new Connection.Filling(50, 200)));
    FxTest.await("filling", () -> label("title-reason").equals("25% · 50 / 200 条"));
  }

  @Test
  void aNoticeIsShownOnceHoweverOftenItIsTold() {
    Notice notice = Notice.warning("本地缓存损坏", "已重新同步", "details");
    desk.window.tell(notice);
    desk.window.tell(notice);
    FxTest.await("one banner", () -> count("banner-line") == 1);
  }

  @Test
  void quickOpenFindsByPinyinInitialsAndRuns() {
    desk.pressWithControl(KeyCode.K);
    assertThat(desk.shows("quick-open")).isTrue();
    FxTest.run(
        () ->
            ((QuickOpen) desk.window.scene().getRoot().lookup(".quick-open"))
                .field()
                .setText("wgdt"));
    desk.press(KeyCode.ENTER);
    assertThat(openTool()).contains(ToolId.MAP);
    assertThat(desk.shows("quick-open")).isFalse();
  }

  @Test
  void aQuestionMarkShowsTheKeysAndEscapePutsThemAway() {
    desk.type("?");
    assertThat(desk.shows("keys-card")).isTrue();
    desk.press(KeyCode.ESCAPE);
    assertThat(desk.shows("keys-card")).isFalse();
    desk.press(KeyCode.F12);
    assertThat(desk.shows("keys-card")).isTrue();
  }

  @Test
  void keysWithoutAToolAreNotShown() {
    assertThat(desk.words()).contains("F1", "F7").doesNotContain("F5", "F8");
  }

  @Test
  void longWorkIsListedAndCanBeCancelled() {
    boolean[] asked = new boolean[1];
    desk.tasks.begin("首次同步", () -> asked[0] = true);
    FxTest.await("counted", () -> label("status-tasks").equals("任务 1"));
    FxTest.run(
        () -> {
          click(".status-tasks");
          click(".task-card .small-button");
        });
    assertThat(asked[0]).isTrue();
  }

  private void click(String selector) {
    ((Button) desk.window.scene().getRoot().lookup(selector)).fire();
  }

  private List<Node> frames() {
    return List.copyOf(desk.window.scene().getRoot().lookupAll(".panel-frame"));
  }

  private int count(String styleClass) {
    return desk.window.scene().getRoot().lookupAll("." + styleClass).size();
  }

  private String label(String styleClass) {
    return desk.window.scene().getRoot().lookup("." + styleClass) instanceof Labeled label
        ? label.getText()
        : "";
  }

  private Optional<ToolId> openTool() {
    return FxTest.call(desk.window::openTool);
  }

  private int attached() {
    return tools.stream().mapToInt(tool -> ((DummyTool) tool).attached.get()).sum();
  }
}
