package org.onescreen.desktop.map;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import org.onescreen.desktop.map.raster.Pen;
import org.onescreen.desktop.map.raster.Plate;

/// One mark as the map draws it, for a legend or a card.
final class MarkSample extends Canvas {
  private static final int SIZE = 20;

  MarkSample(MapCanvas map, MarkLook look) {
    super(SIZE, SIZE);
    Plate plate = Plate.of(SIZE, SIZE);
    MarkPainter.sample(new Pen(plate), map.look(), look, SIZE / 2.0, SIZE / 2.0);
    getGraphicsContext2D()
        .getPixelWriter()
        .setPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbPreInstance(), plate.pixels(), 0, SIZE);
  }
}
