package org.onescreen.desktop.mediation;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.DueMark;
import org.onescreen.desktop.mediation.card.Fill;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.shell.SignMark;
import org.onescreen.desktop.shell.Whole;

/// A case as a card in a column of the board.
final class CardCell extends ListCell<CaseCard> {
  private final CaseWords words;
  private final RiskMark risk;
  private final DueMark due;
  private final Label type = Whole.label("case-type");
  private final Label title = new Label();
  private final Label parties = Whole.label("case-parties");
  private final Label state = new Label();
  private final Label days = Whole.label("case-days");
  private final Label attempt = Whole.label("case-attempt");
  private final SignMark sign;
  private final VBox card;

  CardCell(CaseWords words) {
    this.words = words;
    risk = new RiskMark(words);
    due = new DueMark(words);
    sign = new SignMark(words.texts());
    state.getStyleClass().add("case-state");
    title.getStyleClass().add("case-title");
    title.setWrapText(true);
    card = new VBox(line(risk, due), line(type, attempt), title, parties, line(state, days), sign);
    card.getStyleClass().add("case-card");
    getStyleClass().add("case-cell");
    Fill.width(this, card);
  }

  @Override
  protected void updateItem(CaseCard item, boolean empty) {
    super.updateItem(item, empty);
    getStyleClass().removeAll(RiskMark.STYLES);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    getStyleClass().add(RiskMark.style(item.color()));
    risk.show(item.color());
    due.show(item.due());
    type.setText(words.type(item.type()));
    title.setText(item.title());
    parties.setText(words.parties(item.parties()));
    state.setText(words.state(item.state()));
    days.setText(words.stageDays(item.stageDays()));
    attempt.setText(words.attempt(item.attempt()));
    sign.show(item.sign());
    setGraphic(card);
  }

  private static HBox line(Region left, Region right) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(left, gap, right);
    line.getStyleClass().add("case-line");
    return line;
  }
}
