package org.onescreen.desktop.antifraud.view;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One question, answered by columns with their numbers on them; a mark on each says what it was a
/// year before. Left and Right, Home and End, or the mouse, ask for one column in full. On the FX
/// thread.
public final class ColumnChart extends VBox {
  private final Label question = new Label();
  private final Label asked = new Label();
  private final ColumnPlot plot = new ColumnPlot();

  public ColumnChart() {
    getStyleClass().add("chart-box");
    question.getStyleClass().add("chart-question");
    asked.getStyleClass().add("chart-asked");
    asked.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(plot, Priority.ALWAYS);
    plot.asked(point -> asked.setText(point.words()));
    getChildren().addAll(question, plot, asked);
    setMinSize(0, 0);
  }

  /// @param hint stands where nothing was asked yet
  public void show(Chart chart, String hint) {
    question.setText(chart.question());
    plot.setAccessibleText(chart.question());
    plot.show(chart.points());
    if (plot.cursor().isEmpty()) {
      asked.setText(hint);
    }
  }

  /// The column that is asked for.
  public Optional<ChartPoint> cursor() {
    return plot.cursor();
  }
}
