package org.onescreen.desktop.mediation.board;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.onescreen.desktop.shell.Shown;

/// How tall the rows are, from the style: a list's cell takes its height from nowhere else before
/// it was laid out once. Shown nowhere, but in the scene.
final class Rulers extends Pane {
  private final Region card = ruler("card-ruler");
  private final Region lane = ruler("lane-ruler");

  Rulers() {
    Shown.set(this, false);
    getChildren().addAll(card, lane);
  }

  private static Region ruler(String style) {
    Region ruler = new Region();
    ruler.getStyleClass().add(style);
    return ruler;
  }

  double card() {
    return card.prefHeight(-1);
  }

  double lane() {
    return lane.prefHeight(-1);
  }
}
