package org.onescreen.desktop.antifraud;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.onescreen.model.ratio.Ratio;

/// The two rates that say whether the campaign works, each with what it is made of.
final class RateRow extends HBox {
  private final FraudWords words;
  private final Rate coverage;
  private final Rate dissuasion;

  RateRow(FraudWords words) {
    this.words = words;
    coverage = new Rate(words.texts().get("antifraud.coverage"));
    dissuasion = new Rate(words.texts().get("antifraud.dissuasion"));
    HBox.setHgrow(coverage, Priority.ALWAYS);
    HBox.setHgrow(dissuasion, Priority.ALWAYS);
    dissuasion.getStyleClass().add("rate-dissuasion");
    getStyleClass().add("rate-row");
    getChildren().addAll(coverage, dissuasion);
  }

  void showCoverage(Ratio ratio) {
    coverage.show(
        words.percent(ratio),
        words.texts().get("antifraud.coverage.of", words.figures().parts(ratio)));
  }

  void showDissuasion(Ratio ratio) {
    dissuasion.show(
        words.percent(ratio),
        words.texts().get("antifraud.dissuasion.of", words.figures().parts(ratio)));
  }
}
