package org.onescreen.desktop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onescreen.desktop.alarm.AlarmTool;
import org.onescreen.desktop.antifraud.AntifraudTool;
import org.onescreen.desktop.desk.DeskMain;
import org.onescreen.desktop.mediation.MediationTool;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Ticker;
import org.onescreen.desktop.shell.Tool;
import org.onescreen.desktop.shell.ToolId;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmState;

/// Every panel, in every size and state that a desk may show it in.
final class PanelPicturesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");

  private final MemoryCache cache = new MemoryCache();

  @BeforeAll
  static void start() {
    FxTest.start();
  }

  @AfterEach
  void close() {
    cache.close();
  }

  @ParameterizedTest
  @CsvSource({
    "MEDIATION,PANEL,416,250", "MEDIATION,PANEL,590,395", "MEDIATION,SCREEN,1366,640",
    "MEDIATION,SCREEN,1920,950", "ANTIFRAUD,PANEL,416,208", "ANTIFRAUD,PANEL,590,330",
    "ANTIFRAUD,SCREEN,1366,640", "ANTIFRAUD,SCREEN,1920,950", "ALARM,PANEL,1350,95",
    "ALARM,PANEL,1920,140", "ALARM,SCREEN,1366,640"
  })
  void a_full_panel_has_no_figure_that_does_not_fit(
      ToolId id, PanelSize size, int width, int height) throws Exception {
    for (Locale locale : Texts.LANGUAGES) {
      fill();
      Panel panel = Fx.call(() -> tool(id, locale).open(size));
      Stage stage = Fx.show(panel.node(), width, height);
      String state = id + "-" + size + "-" + width + "-" + locale.getLanguage();
      Fx.picture(panel.node(), state + "-loading");
      Fx.run(panel::attach);
      Fx.until(() -> ready(panel));
      Fx.picture(panel.node(), state + "-full");
      List<String> truncated = Fx.truncated(panel.node());
      List<String> overlapping = Fx.overlapping(panel.node());
      Fx.run(panel::detach);
      Fx.run(stage::close);
      assertThat(truncated).as(state).isEmpty();
      assertThat(overlapping).as("words over words, " + state).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"MEDIATION", "ANTIFRAUD", "ALARM"})
  void an_empty_panel_says_so_in_a_sentence(ToolId id) throws Exception {
    Panel panel = Fx.call(() -> tool(id, Locale.SIMPLIFIED_CHINESE).open(PanelSize.PANEL));
    Stage stage = Fx.show(panel.node(), 440, 300);
    String loading = Fx.call(() -> sentence(panel));
    Fx.run(panel::attach);
    Fx.until(() -> !sentence(panel).equals(loading));
    Fx.picture(panel.node(), id + "-empty");
    assertThat(Fx.call(() -> sentence(panel))).contains("没有");
    assertThat(loading).contains("正在同步");
    Fx.run(panel::detach);
    Fx.run(stage::close);
  }

  private static String sentence(Panel panel) {
    return panel.node().lookupAll(".empty-state-text").stream()
        .map(n -> ((Label) n).getText())
        .findFirst()
        .orElse("");
  }

  private static boolean ready(Panel panel) {
    return !panel.node().lookup(".content-instead").isVisible();
  }

  private void fill() {
    County county = new County();
    county.fill(cache);
    cache.put(
        Alarm.KIND,
        List.of(
            county.alarm(AlarmState.NEW, 1, NOW.minusSeconds(40)),
            county.alarm(AlarmState.ACKED, 2, NOW.minusSeconds(200)),
            county.alarm(AlarmState.DISPATCHED, 3, NOW.minusSeconds(4000)),
            county.alarm(AlarmState.CLOSED, 4, NOW.minusSeconds(5000))));
  }

  private Tool tool(ToolId id, Locale locale) {
    Texts texts = new Texts(locale, DeskMain.PACKAGES);
    Ticker clock = new Ticker(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
    UiThread ui = new UiThread();
    return switch (id) {
      case MEDIATION ->
          new MediationTool(
              Desk.place(cache, new MemoryDoor(cache), texts, clock, new NoNavigator()), _ -> {});
      case ANTIFRAUD ->
          new AntifraudTool(
              Desk.place(cache, new MemoryDoor(cache), texts, clock, new NoNavigator()), _ -> {});
      case ALARM ->
          new AlarmTool(cache, new MemoryDoor(cache), texts, ui, clock, new NoNavigator());
      default -> throw new IllegalArgumentException(id.name());
    };
  }
}
