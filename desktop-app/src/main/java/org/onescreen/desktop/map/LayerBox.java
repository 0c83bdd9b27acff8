package org.onescreen.desktop.map;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Switches layers of marks on and off, and incidents between marks and heat.
final class LayerBox extends VBox {
  LayerBox(MapCanvas map, MapWords words) {
    getStyleClass().add("map-box");
    for (Picked.Layer layer : Picked.Layer.values()) {
      CheckBox box = new CheckBox(words.texts().of("map.layer", layer));
      box.setSelected(map.layersProperty().get().shown().contains(layer));
      box.selectedProperty()
          .addListener(
              (_, _, on) -> map.layersProperty().set(map.layersProperty().get().with(layer, on)));
      getChildren().add(box);
    }
    CheckBox heat = new CheckBox(words.texts().get("map.heat"));
    heat.getStyleClass().add("map-heat");
    heat.setSelected(map.layersProperty().get().heat());
    heat.selectedProperty()
        .addListener(
            (_, _, on) -> map.layersProperty().set(map.layersProperty().get().withHeat(on)));
    getChildren().add(heat);
  }
}
