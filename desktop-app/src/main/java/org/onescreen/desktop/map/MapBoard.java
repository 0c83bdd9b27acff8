package org.onescreen.desktop.map;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// All that can be asked of the map, beside it: search, measure, layers, hands, time, export.
final class MapBoard extends ScrollPane {
  private final VBox rows = new VBox();
  private final MapWords words;

  MapBoard(MapWords words) {
    this.words = words;
    getStyleClass().add("map-board");
    rows.getStyleClass().add("map-board-rows");
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinWidth(USE_PREF_SIZE);
  }

  /// Scrolls to a box that somebody is sent to.
  static void reveal(Node box) {
    Node at = box;
    while (at != null && !(at instanceof MapBoard)) {
      at = at.getParent();
    }
    if (at instanceof MapBoard board) {
      double hidden = board.rows.getHeight() - board.getViewportBounds().getHeight();
      double top = board.rows.sceneToLocal(box.localToScene(0, 0)).getY();
      board.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }
  }

  void add(Node node) {
    rows.getChildren().add(node);
  }

  /// @param key the caption's text
  void add(String key, Node node) {
    Label caption = new Label(words.texts().get(key));
    caption.getStyleClass().add("map-board-caption");
    // The look of a room leaves sections out by their name, such as map-board-import.
    String section = key.replace('.', '-');
    caption.getStyleClass().add(section);
    node.getStyleClass().add(section);
    rows.getChildren().addAll(caption, node);
  }
}
