package org.onescreen.desktop.mediation;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.DueMark;
import org.onescreen.desktop.mediation.card.Fill;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.shell.SignMark;
import org.onescreen.desktop.shell.Whole;

/// A case on one line, for the panel on the one screen.
final class CaseRow extends ListCell<CaseCard> {
  private final CaseWords words;
  private final RiskMark risk;
  private final Label type = Whole.label("row-type");
  private final Label parties = new Label();
  private final Label stage = Whole.label("row-stage");
  private final Label attempt = Whole.label("row-attempt");
  private final DueMark due;
  private final SignMark sign;
  private final HBox line;

  CaseRow(CaseWords words) {
    this.words = words;
    risk = new RiskMark(words);
    due = new DueMark(words, false);
    sign = new SignMark(words.texts());
    line = new HBox(risk, type, parties, sign, stage, attempt, due);
    line.getStyleClass().add("case-row");
    HBox.setHgrow(parties, Priority.ALWAYS);
    parties.getStyleClass().add("row-parties");
    parties.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("case-cell");
    Fill.width(this, line);
  }

  @Override
  protected void updateItem(CaseCard card, boolean empty) {
    super.updateItem(card, empty);
    getStyleClass().removeAll(RiskMark.STYLES);
    setText(null);
    if (empty || card == null) {
      setGraphic(null);
      return;
    }
    getStyleClass().add(RiskMark.style(card.color()));
    risk.show(card.color());
    type.setText(words.type(card.type()));
    parties.setText(words.parties(card));
    stage.setText(words.stage(card.stage()));
    attempt.setText(words.attempt(card.attempt(), card.tries()));
    due.show(card);
    sign.show(card.sign());
    setGraphic(line);
  }
}
