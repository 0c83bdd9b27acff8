package org.onescreen.desktop.map;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.layout.Region;

/// How the map looks on paper, which is light whatever the desk wears. Nothing is drawn here: CSS
/// says it under the style class `map-paper`. On the FX thread.
final class PaperStyle extends Region implements MapStyle.Bearer {
  private final MapStyle style = new MapStyle(this, () -> {});

  PaperStyle() {
    getStyleClass().addAll("on-paper", "map-paper");
    setManaged(false);
    setMouseTransparent(true);
  }

  @Override
  public MapStyle style() {
    return style;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return MapStyle.META;
  }
}
