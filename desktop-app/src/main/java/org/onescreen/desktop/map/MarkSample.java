package org.onescreen.desktop.map;

import javafx.scene.canvas.Canvas;

/// One mark as the map draws it, for a legend or a card.
final class MarkSample extends Canvas {
  private static final double SIZE = 20;

  MarkSample(MapCanvas map, MarkLook look) {
    super(SIZE, SIZE);
    map.marks().sample(getGraphicsContext2D(), look, SIZE / 2, SIZE / 2);
  }
}
