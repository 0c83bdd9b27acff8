package org.onescreen.desktop.antifraud;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One question: how many warnings came each month, and how many people were dissuaded. A column is
/// a month's warnings, its lower part the dissuaded; the numbers stand on the columns.
final class TrendChart extends VBox {
  /// Room above the highest column for its number.
  private static final double HEADROOM = 1.25;

  private final FraudWords words;
  private final Label warnings = new Label();
  private final Label dissuaded = new Label();
  private final CategoryAxis months = new CategoryAxis();
  private final NumberAxis counts = new NumberAxis();
  private final StackedBarChart<String, Number> chart = new StackedBarChart<>(months, counts);
  private final XYChart.Series<String, Number> lower = new XYChart.Series<>();
  private final XYChart.Series<String, Number> upper = new XYChart.Series<>();

  TrendChart(FraudWords words) {
    this.words = words;
    warnings.getStyleClass().add("trend-warnings");
    dissuaded.getStyleClass().add("trend-dissuaded");
    HBox question = new HBox(warnings, dissuaded);
    question.getStyleClass().add("trend-question");
    chart.setAnimated(false);
    months.setAnimated(false);
    counts.setAnimated(false);
    counts.setAutoRanging(false);
    counts.setLowerBound(0);
    counts.setTickLabelsVisible(false);
    counts.setTickMarkVisible(false);
    counts.setMinorTickVisible(false);
    chart.setLegendVisible(false);
    chart.setHorizontalGridLinesVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.getData().add(lower);
    chart.getData().add(upper);
    VBox.setVgrow(chart, Priority.ALWAYS);
    getStyleClass().add("trend");
    getChildren().addAll(question, chart);
  }

  void show(WarningFigures figures) {
    warnings.setText(
        words.texts().get("antifraud.trend.warnings", words.figures().count(figures.warnings())));
    dissuaded.setText(
        words.texts().get("antifraud.trend.dissuaded", words.figures().count(figures.dissuaded())));
    List<String> names = figures.months().stream().map(m -> words.month(m.month())).toList();
    if (!names.equals(months.getCategories())) {
      begin(figures.months(), names);
    }
    long highest = figures.months().stream().mapToLong(MonthFigures::warnings).max().orElse(0);
    counts.setUpperBound(Math.max(1, highest * HEADROOM));
    counts.setTickUnit(counts.getUpperBound());
    for (int i = 0; i < names.size(); i++) {
      MonthFigures month = figures.months().get(i);
      lower.getData().get(i).setYValue(month.dissuaded());
      upper.getData().get(i).setYValue(month.warnings() - month.dissuaded());
      label(upper.getData().get(i).getNode(), words.figures().count(month.warnings()));
    }
  }

  private void begin(List<MonthFigures> figures, List<String> names) {
    // In place: an axis that is given another list never draws its names.
    months.getCategories().setAll(names);
    lower.getData().setAll(names.stream().map(n -> new XYChart.Data<>(n, zero())).toList());
    upper.getData().setAll(names.stream().map(n -> new XYChart.Data<>(n, zero())).toList());
    lower.getData().forEach(d -> d.getNode().getStyleClass().add("bar-dissuaded"));
    upper.getData().forEach(d -> d.getNode().getStyleClass().add("bar-rest"));
    int last = figures.size() - 1;
    lower.getData().get(last).getNode().getStyleClass().add("bar-running");
    upper.getData().get(last).getNode().getStyleClass().add("bar-running");
  }

  private static Number zero() {
    return 0L;
  }

  /// The number stands on the column, outside of it, at its own width.
  private static void label(Node bar, String text) {
    StackPane pane = (StackPane) bar;
    if (pane.getChildren().isEmpty()) {
      Label number = new Label();
      number.getStyleClass().add("bar-number");
      number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
      number.translateYProperty().bind(number.heightProperty().negate());
      number.setManaged(true);
      StackPane.setAlignment(number, Pos.TOP_CENTER);
      pane.getChildren().add(number);
    }
    ((Label) pane.getChildren().getFirst()).setText(text);
  }
}
