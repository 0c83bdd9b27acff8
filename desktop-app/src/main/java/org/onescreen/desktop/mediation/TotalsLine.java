package org.onescreen.desktop.mediation;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.ratio.Ratio;

/// Accepted, succeeded, performed; what a share is made of is in its tooltip.
final class TotalsLine extends FlowPane {
  private final CaseWords words;
  private final Label accepted = figure();
  private final Label succeeded = figure();
  private final Label performed = figure();
  private final Tooltip success = new Tooltip();
  private final Tooltip performance = new Tooltip();

  TotalsLine(CaseWords words) {
    this.words = words;
    getStyleClass().add("totals-line");
    Tooltip.install(succeeded, success);
    Tooltip.install(performed, performance);
    getChildren().addAll(accepted, succeeded, performed);
  }

  void show(Totals totals) {
    accepted.setText(words.accepted(totals));
    succeeded.setText(words.succeeded(totals));
    performed.setText(words.performed(totals));
    success.setText(explained("mediation.totals.success.how", totals.success()));
    performance.setText(explained("mediation.totals.performance.how", totals.performance()));
  }

  private String explained(String key, Ratio ratio) {
    return words.texts().get(key, words.figures().parts(ratio));
  }

  private static Label figure() {
    return Whole.label("totals-figure");
  }
}
