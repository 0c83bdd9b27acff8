package org.onescreen.desktop.map;

import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.text.Text;

/// The letters of the map. Each is an empty `Text` of the canvas with a style class of its own,
/// such as `map-town-name`, so that family, size and weight come from CSS as for any other text.
enum Lettering {
  TOWN_NAME,
  VILLAGE_NAME,
  GRID_NAME,
  COUNT,
  SCALE;

  Text newSample() {
    Text sample = new Text();
    sample.setTextOrigin(VPos.TOP);
    sample.setManaged(false);
    sample.getStyleClass().add("map-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return sample;
  }
}
