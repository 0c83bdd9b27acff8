package org.onescreen.desktop.mediation;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Figures;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.ratio.Ratio;

/// Accepted, succeeded, performed; what a share is made of is in its tooltip.
final class TotalsLine extends FlowPane {
  private static final int PERCENT_DIGITS = 2;

  /// Its height is asked for before it is told how wide it may be: one line where that is usual.
  private static final double USUAL_WIDTH = 900;

  private final CaseWords words;
  private final Label accepted = figure();
  private final Label succeeded = figure();
  private final Label performed = figure();
  private final Tooltip success = new Tooltip();
  private final Tooltip performance = new Tooltip();

  TotalsLine(CaseWords words) {
    this.words = words;
    getStyleClass().add("totals-line");
    setPrefWrapLength(USUAL_WIDTH);
    Tooltip.install(succeeded, success);
    Tooltip.install(performed, performance);
    getChildren().addAll(accepted, succeeded, performed);
  }

  void show(Totals totals) {
    accepted.setText(text("mediation.totals.accepted", totals.accepted()));
    succeeded.setText(shared("mediation.totals.succeeded", totals.succeeded(), totals.success()));
    performed.setText(
        shared("mediation.totals.performed", totals.performed(), totals.performance()));
    success.setText(explained("mediation.totals.success.how", totals.success()));
    performance.setText(explained("mediation.totals.performance.how", totals.performance()));
  }

  private String text(String key, long count) {
    return words.texts().get(key, words.figures().count(count));
  }

  private String shared(String key, long count, Ratio ratio) {
    Figures figures = words.figures();
    return words.texts().get(key, figures.count(count), figures.percent(ratio, PERCENT_DIGITS));
  }

  private String explained(String key, Ratio ratio) {
    return words.texts().get(key, words.figures().parts(ratio));
  }

  private static Label figure() {
    return Whole.label("totals-figure");
  }
}
