package org.onescreen.desktop.mediation;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.flow.RiskColor;

/// The columns of the board where there is only room for their heads.
final class StageStrip extends HBox {
  private final CaseWords words;
  private final Map<Stage, Head> heads = new EnumMap<>(Stage.class);

  StageStrip(CaseWords words) {
    this.words = words;
    getStyleClass().add("stage-strip");
    for (Stage stage : Stage.values()) {
      Head head = new Head(words, stage);
      HBox.setHgrow(head, Priority.ALWAYS);
      heads.put(stage, head);
    }
    getChildren().addAll(heads.values());
  }

  void show(Board board) {
    for (StageColumn column : board.columns()) {
      Head head = heads.get(column.stage());
      if (head != null) {
        head.show(words, column);
      }
    }
  }

  private static final class Head extends VBox {
    private final Label count = Whole.label("stage-count");
    private final RiskMark red;

    Head(CaseWords words, Stage stage) {
      getStyleClass().addAll("stage-head", stage.open() ? "stage-open" : "stage-closed");
      Label name = Whole.label(words.stage(stage), "stage-name");
      red = new RiskMark(words);
      getChildren().addAll(name, count, red);
    }

    void show(CaseWords words, StageColumn column) {
      count.setText(words.figures().count(column.count()));
      red.show(RiskColor.RED, column.red());
      red.setVisible(column.red() > 0);
    }
  }
}
