package org.onescreen.desktop.antifraud;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.antifraud.statistics.CoverageLine;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.antifraud.PlaceGap;

/// One question: who was reached, of those that should be.
final class CoverageRow extends VBox {
  private final FraudWords words;
  private final HBox row = new HBox();
  private final Label marks = new Label();

  CoverageRow(FraudWords words) {
    this.words = words;
    Label question = new Label(words.texts().get("antifraud.coverage.question", PlaceGap.DAYS));
    question.getStyleClass().add("block-title");
    row.getStyleClass().add("coverage-row");
    marks.getStyleClass().add("figure-name");
    marks.managedProperty().bind(marks.visibleProperty());
    marks.visibleProperty().bind(marks.textProperty().isNotEmpty());
    getStyleClass().add("block");
    getChildren().addAll(question, row, marks);
  }

  void show(List<CoverageLine> lines) {
    row.getChildren().setAll(lines.stream().map(this::figure).toList());
    long beyond = lines.stream().mapToLong(CoverageLine::beyond).max().orElse(0);
    marks.setText(
        beyond == 0
            ? ""
            : words.texts().get("antifraud.coverage.beyond", words.figures().count(beyond)));
  }

  private VBox figure(CoverageLine line) {
    String name =
        words.texts().of("antifraud.covered", line.of()) + (line.beyond() > 0 ? " ※" : "");
    VBox figure =
        new VBox(
            Whole.label(name, "figure-name"),
            Whole.label(words.percent(line.coverage()), "figure-value"),
            Whole.label(words.figures().parts(line.coverage()), "figure-name"));
    figure.getStyleClass().add("figure");
    HBox.setHgrow(figure, Priority.ALWAYS);
    return figure;
  }
}
