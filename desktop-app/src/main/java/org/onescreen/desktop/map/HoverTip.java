package org.onescreen.desktop.map;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

/// The name of what the pointer is over, beside the pointer.
final class HoverTip extends Label {
  private static final double AWAY = 14;

  private final MapCanvas map;
  private final MapWords words;

  HoverTip(MapCanvas map, MapWords words) {
    this.map = map;
    this.words = words;
    getStyleClass().add("map-tip");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    map.hoveredProperty().subscribe(this::tell);
    map.addEventFilter(MouseEvent.MOUSE_MOVED, e -> follow(e.getX(), e.getY()));
  }

  private void tell(Optional<Picked> hovered) {
    setVisible(hovered.isPresent());
    setText(hovered.map(picked -> words.name(picked, map.mapSceneProperty().get())).orElse(""));
    autosize();
  }

  private void follow(double x, double y) {
    boolean left = x + AWAY + getWidth() > map.getWidth();
    boolean above = y + AWAY + getHeight() > map.getHeight();
    relocate(left ? x - AWAY - getWidth() : x + AWAY, above ? y - getHeight() : y + AWAY);
  }
}
