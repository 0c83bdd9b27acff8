package org.onescreen.desktop.mediation.statistics;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.ratio.Ratio;

/// A share with all that it takes to check it: numerator, denominator, period, rounding.
final class RatioCard extends VBox {
  private final StatWords words;
  private final Label percent = Whole.label("ratio-percent");
  private final Label parts = Whole.label("ratio-parts");
  private final Label period = Whole.label("ratio-period");

  RatioCard(StatWords words, String name) {
    this.words = words;
    getStyleClass().add("ratio-card");
    getChildren().addAll(Whole.label(name, "ratio-name"), percent, parts, period);
  }

  void show(Ratio ratio, Period of) {
    percent.setText(words.percent(ratio));
    parts.setText(words.explained(ratio));
    period.setText(words.period(of));
  }
}
