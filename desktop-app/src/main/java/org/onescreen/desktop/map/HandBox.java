package org.onescreen.desktop.map;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Chooses what hands draw on the map; the same button again, or Esc, gives the map back.
final class HandBox extends VBox {
  private final Map<Sketch.Mode, ToggleButton> buttons = new EnumMap<>(Sketch.Mode.class);
  private final Label hint = new Label();

  HandBox(MapCanvas map, MapWords words) {
    getStyleClass().add("map-box");
    TilePane tiles = new TilePane();
    tiles.getStyleClass().add("map-hands");
    for (Sketch.Mode mode : Sketch.Mode.values()) {
      if (Sketch.isChosen(mode)) {
        ToggleButton button = new ToggleButton(words.texts().of("map.hand", mode));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
            _ -> {
              map.sketchProperty().set(button.isSelected() ? Sketch.begun(mode) : Sketch.none());
              map.requestFocus();
            });
        buttons.put(mode, button);
        tiles.getChildren().add(button);
      }
    }
    hint.getStyleClass().add("map-hint");
    hint.setWrapText(true);
    hint.managedProperty().bind(hint.visibleProperty());
    map.sketchProperty()
        .subscribe(
            sketch -> {
              buttons.forEach((mode, button) -> button.setSelected(mode == sketch.mode()));
              hint.setVisible(sketch.isActive());
              hint.setText(sketch.isActive() ? words.texts().of("map.hint", sketch.mode()) : "");
            });
    getChildren().addAll(tiles, hint);
  }
}
