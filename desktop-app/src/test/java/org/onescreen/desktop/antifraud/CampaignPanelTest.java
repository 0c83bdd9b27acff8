package org.onescreen.desktop.antifraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.incident.IncidentTool;
import org.onescreen.desktop.mediation.MediationTool;
import org.onescreen.desktop.shell.FxTest;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.testing.County;
import org.onescreen.desktop.testing.Desk;
import org.onescreen.desktop.testing.Fx;
import org.onescreen.desktop.testing.MemoryCache;
import org.onescreen.desktop.testing.MemoryDoor;
import org.onescreen.desktop.testing.NoNavigator;
import org.onescreen.model.incident.GridIncident;

final class CampaignPanelTest {
  private final MemoryCache cache = new MemoryCache();
  private final Desk.HandClock clock = new Desk.HandClock(Instant.parse("2026-11-22T02:30:00Z"));

  @BeforeAll
  static void start() {
    FxTest.start();
  }

  @AfterEach
  void close() {
    cache.close();
  }

  @Test
  void the_panel_says_the_figures_as_they_were_published() {
    new County().fill(cache);
    AntifraudTool tool =
        new AntifraudTool(
            Desk.place(
                cache, new MemoryDoor(cache), Desk.chinese(), clock.ticker(), new NoNavigator()),
            _ -> {});
    Panel panel = Fx.call(() -> tool.open(PanelSize.PANEL));
    Stage stage = Fx.show(panel.node(), 416, 208);
    Fx.run(panel::attach);
    Fx.until(() -> ((ShowsFacts) panel).facts().containsKey("warnings"));
    Fx.until(() -> ((ShowsFacts) panel).facts().containsKey("coverage"));
    Fx.settle(panel.node());
    assertThat(Fx.call(() -> Fx.texts(panel.node())))
        .contains("100 %", "135,240 / 135,240 户")
        .contains("6", "2,000余", "130", "5", "500余", "5,000余", "8,000余")
        .contains("30场", "1,300余次", "30,000余条", "43个 · 16,000余人")
        .contains("12月", "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月")
        .doesNotContain("32 场");
    Fx.picture(panel.node(), "ANTIFRAUD-PANEL-final");
    Fx.run(panel::detach);
    assertThat(cache.pins()).isZero();
    Fx.run(stage::close);
  }

  @Test
  void the_strip_says_what_happened_today_and_begins_anew_at_midnight() {
    County county = new County();
    cache.put(
        GridIncident.KIND,
        List.of(
            county.incident(County.TODAY, null),
            county.incident(County.TODAY, true),
            county.incident(County.TODAY.minusDays(1), false),
            county.incident(County.TODAY.minusDays(29), true),
            county.incident(County.TODAY.minusDays(30), false)));
    cache.put(org.onescreen.model.mediation.Dispute.KIND, county.disputes());
    List<Panel> tiles =
        Fx.call(
            () ->
                new IncidentTool(
                        Desk.place(
                            cache,
                            new MemoryDoor(cache),
                            Desk.chinese(),
                            clock.ticker(),
                            new NoNavigator()))
                    .indicators());
    Panel cases =
        Fx.call(
            () ->
                new MediationTool(
                        Desk.place(
                            cache,
                            new MemoryDoor(cache),
                            Desk.chinese(),
                            clock.ticker(),
                            new NoNavigator()),
                        _ -> {})
                    .indicators()
                    .getFirst());
    Fx.run(() -> tiles.forEach(Panel::attach));
    Fx.run(cases::attach);
    Fx.until(() -> Fx.texts(tiles.get(0).node()).contains("2"));
    Fx.until(() -> Fx.texts(tiles.get(1).node()).contains("5"));
    Fx.until(() -> Fx.texts(tiles.get(2).node()).contains("66.7 %"));
    Fx.until(() -> Fx.texts(cases.node()).contains("14"));
    clock.set(Instant.parse("2026-11-22T16:00:00Z"));
    Fx.until(() -> Fx.texts(tiles.get(0).node()).contains("0"));
    Fx.run(() -> tiles.forEach(Panel::detach));
    Fx.run(cases::detach);
    assertThat(cache.pins()).isZero();
  }
}
