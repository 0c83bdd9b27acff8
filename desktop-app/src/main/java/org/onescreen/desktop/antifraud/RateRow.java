package org.onescreen.desktop.antifraud;

import javafx.geometry.Pos;
import javafx.scene.layout.TilePane;
import org.onescreen.model.ratio.Ratio;

/// The two rates that say whether the campaign works, each with what it is made of: beside each
/// other, or below where there is too little room.
final class RateRow extends TilePane {
  private final FraudWords words;
  private final Rate coverage;
  private final Rate dissuasion;

  RateRow(FraudWords words) {
    this.words = words;
    coverage = new Rate(words.texts().get("antifraud.coverage"));
    dissuasion = new Rate(words.texts().get("antifraud.dissuasion"));
    setPrefColumns(2);
    setTileAlignment(Pos.CENTER_LEFT);
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
