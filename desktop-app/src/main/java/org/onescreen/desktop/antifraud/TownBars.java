package org.onescreen.desktop.antifraud;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

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
        cell(words.texts().get("antifraud.town"), "table-head"),
        cell(words.texts().get("antifraud.town.warnings"), "table-head"),
        cell("", "table-head"),
        cell(words.texts().get("antifraud.town.coverage"), "table-head"));
    for (int i = 0; i < towns.size(); i++) {
      TownFigures town = towns.get(i);
      addRow(
          i + 1,
          cell(town.name(), "town-name"),
          cell(words.figures().count(town.warnings()), "table-number"),
          bar(most == 0 ? 0 : (double) town.warnings() / most),
          cell(words.percent(town.coverage()), "table-number"));
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

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
