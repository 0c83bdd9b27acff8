package org.onescreen.desktop.mediation;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.RiskMark;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.flow.RiskColor;

/// One column of the full board: its head, which folds it, its cards, and more of them on demand.
final class ColumnView extends VBox {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final CaseWords words;
  private final Stage stage;
  private final ToggleButton name;
  private final Label count = Whole.label("stage-count");
  private final RiskMark red;
  private final ListView<CaseCard> cards = new ListView<>();
  private final Button more;
  private boolean hasMore;

  /// @param loadMore asked for the next page of this column
  ColumnView(CaseWords words, Stage stage, Consumer<Stage> loadMore) {
    this.words = words;
    this.stage = stage;
    name = new ToggleButton(words.stage(stage));
    name.getStyleClass().add("stage-name");
    name.setMinWidth(USE_PREF_SIZE);
    red = new RiskMark(words);
    more = new Button(words.texts().get("mediation.more"));
    more.getStyleClass().add("column-more");
    more.setMaxWidth(Double.MAX_VALUE);
    more.setOnAction(event -> loadMore.accept(stage));
    cards.setCellFactory(list -> new CardCell(words));
    cards.setPlaceholder(new Label(words.texts().get("mediation.column.empty")));
    VBox.setVgrow(cards, Priority.ALWAYS);
    HBox figures = new HBox(count, red);
    figures.getStyleClass().add("column-figures");
    getStyleClass().addAll("column", stage.open() ? "stage-open" : "stage-closed");
    getChildren().addAll(name, figures, cards, more);
    name.selectedProperty().addListener((value, old, now) -> fold(now));
    name.setSelected(!stage.open());
  }

  Stage stage() {
    return stage;
  }

  ListView<CaseCard> cards() {
    return cards;
  }

  boolean folded() {
    return name.isSelected();
  }

  void show(StageColumn column) {
    count.setText(words.figures().count(column.count()));
    red.show(RiskColor.RED, column.red());
    red.setVisible(column.red() > 0);
    hasMore = column.more();
    Cards.replace(cards, column.cards());
    fold(folded());
  }

  private void fold(boolean folded) {
    pseudoClassStateChanged(FOLDED, folded);
    cards.setVisible(!folded);
    cards.setManaged(!folded);
    more.setVisible(!folded && hasMore);
    more.setManaged(!folded && hasMore);
    HBox.setHgrow(this, folded ? Priority.NEVER : Priority.ALWAYS);
  }
}
