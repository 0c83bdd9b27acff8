package org.onescreen.desktop.antifraud;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.onescreen.desktop.shell.Whole;

/// One question: which towns get the most warnings, and has publicity reached them.
final class TownBars extends GridPane {
  private final FraudWords words;

  TownBars(FraudWords words) {
    this.words = words;
    getStyleClass().add("town-bars");
  }

  void show(List<TownFigures> towns) {
    getChildren().clear();
    long most = towns.stream().mapToLong(TownFigures::warnings).max().orElse(0);
    addRow(
        0,
        Whole.label(words.texts().get("antifraud.town"), "table-head"),
        Whole.label(words.texts().get("antifraud.town.warnings"), "table-number-head"),
        Whole.label("", "table-head"),
        Whole.label(words.texts().get("antifraud.town.coverage"), "table-number-head"));
    for (int i = 0; i < towns.size(); i++) {
      TownFigures town = towns.get(i);
      addRow(
          i + 1,
          Whole.label(town.name(), "town-name"),
          Whole.label(words.figures().count(town.warnings()), "table-number"),
          bar(most == 0 ? 0 : (double) town.warnings() / most),
          Whole.label(words.percent(town.coverage()), "table-number"));
    }
  }

  private static Pane bar(double share) {
    Region filled = new Region();
    filled.getStyleClass().add("town-bar");
    Pane room = new Pane(filled);
    room.getStyleClass().add("town-bar-room");
    GridPane.setHgrow(room, Priority.ALWAYS);
    filled.prefWidthProperty().bind(room.widthProperty().multiply(share));
    filled.prefHeightProperty().bind(room.heightProperty());
    return room;
  }
}
