package org.onescreen.desktop.mediation;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.region.DivisionLevel;

/// Says how many overdue cases which level has to look at; nothing where none is overdue.
final class RisenLine {
  private final CaseWords words;
  private final Label label = Whole.label("risen-line");

  RisenLine(CaseWords words) {
    this.words = words;
    label.setTooltip(new Tooltip(words.texts().get("mediation.risen.how")));
    label.managedProperty().bind(label.textProperty().isNotEmpty());
  }

  Label node() {
    return label;
  }

  void show(Risen risen) {
    label.setText(
        risen.all() == 0
            ? ""
            : words
                .texts()
                .get(
                    "mediation.risen",
                    words.figures().count(risen.all()),
                    words.figures().count(risen.of(DivisionLevel.TOWN)),
                    words.figures().count(risen.of(DivisionLevel.COUNTY))));
  }
}
