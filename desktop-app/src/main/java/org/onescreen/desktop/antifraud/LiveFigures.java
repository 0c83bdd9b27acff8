package org.onescreen.desktop.antifraud;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.onescreen.desktop.antifraud.statistics.CoverageLine;
import org.onescreen.desktop.antifraud.statistics.CoverageQuery;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.desktop.shell.UiThread;

/// Listens to ledgers and warnings while a panel is on the screen; asks anew when the day turns,
/// since a year ends today. Who was covered is asked for only where there is a screen for it. On
/// the FX thread.
final class LiveFigures {
  private final LiveQueries queries;
  private final UiThread ui;
  private final PanelClock clock;
  private final WarningQuery query;
  private final Consumer<CampaignFigures> campaign;
  private final Consumer<WarningFigures> warnings;
  private final Consumer<List<CoverageLine>> coverage;
  private final Consumer<RuntimeException> failed;
  private final List<Pin> pins = new ArrayList<>();
  private Subscription days = Subscription.EMPTY;

  LiveFigures(
      LiveQueries queries,
      UiThread ui,
      PanelClock clock,
      WarningQuery query,
      Consumer<CampaignFigures> campaign,
      Consumer<WarningFigures> warnings,
      Consumer<List<CoverageLine>> coverage,
      Consumer<RuntimeException> failed) {
    this.queries = queries;
    this.ui = ui;
    this.clock = clock;
    this.query = query;
    this.campaign = campaign;
    this.warnings = warnings;
    this.coverage = coverage;
    this.failed = failed;
  }

  void open() {
    close();
    days = clock.everyDay(this::listen);
    listen();
  }

  private void listen() {
    unpin();
    Consumer<RuntimeException> onFailure = ui.hop(cause -> whileOpen(failed, cause));
    pins.add(
        queries.live(
            CampaignQuery.READS,
            new CampaignQuery(),
            ui.hop(figures -> whileOpen(campaign, figures)),
            onFailure));
    pins.add(
        queries.live(
            query.reads(), query, ui.hop(figures -> whileOpen(warnings, figures)), onFailure));
    if (query.byTown()) {
      pins.add(
          queries.live(
              CoverageQuery.READS,
              new CoverageQuery(clock.today()),
              ui.hop(lines -> whileOpen(coverage, lines)),
              onFailure));
    }
  }

  private <T> void whileOpen(Consumer<T> consumer, T value) {
    if (!pins.isEmpty()) {
      consumer.accept(value);
    }
  }

  void close() {
    days.unsubscribe();
    days = Subscription.EMPTY;
    unpin();
  }

  private void unpin() {
    pins.forEach(Pin::close);
    pins.clear();
  }
}
