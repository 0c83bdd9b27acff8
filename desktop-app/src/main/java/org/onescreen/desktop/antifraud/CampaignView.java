package org.onescreen.desktop.antifraud;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.antifraud.statistics.CoverageLine;
import org.onescreen.desktop.shell.PanelSize;

/// Draws the figures; the towns and the table of months only where there is a screen for them.
final class CampaignView extends HBox {
  private final RateRow rates;
  private final CoverageRow coverage;
  private final TotalsGrid totals;
  private final TrendChart trend;
  private final TownBars towns;
  private final MonthTable months;
  private final boolean atLength;

  CampaignView(FraudWords words, PanelSize size) {
    rates = new RateRow(words);
    coverage = new CoverageRow(words);
    totals = new TotalsGrid(words);
    trend = new TrendChart(words);
    towns = new TownBars(words);
    months = new MonthTable(words);
    atLength = size == PanelSize.SCREEN;
    VBox.setVgrow(trend, Priority.ALWAYS);
    VBox figures = new VBox(rates, totals, trend);
    figures.getStyleClass().add("campaign-figures");
    HBox.setHgrow(figures, Priority.ALWAYS);
    getStyleClass().add(atLength ? "campaign-screen" : "campaign-panel");
    getChildren().add(figures);
    if (atLength) {
      figures.getChildren().add(1, coverage);
      VBox tables =
          new VBox(
              block(words.texts().get("antifraud.town.question"), towns),
              block(words.texts().get("antifraud.table.question"), months));
      tables.getStyleClass().add("campaign-tables");
      getChildren().add(tables);
    }
  }

  private static VBox block(String question, Node answer) {
    Label title = new Label(question);
    title.getStyleClass().add("block-title");
    VBox block = new VBox(title, answer);
    block.getStyleClass().add("block");
    return block;
  }

  void show(CampaignFigures figures) {
    rates.showCoverage(figures.coverage());
    totals.show(figures);
  }

  void show(List<CoverageLine> lines) {
    coverage.show(lines);
  }

  void show(WarningFigures figures) {
    rates.showDissuasion(figures.dissuasion());
    trend.show(figures);
    if (atLength) {
      towns.show(figures.towns());
      months.show(figures.months());
    }
  }
}
