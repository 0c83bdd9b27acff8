package org.onescreen.desktop.map;

import java.nio.IntBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.scene.Viewport;

/// A part of the map as it was drawn off the FX thread, ready to be laid on the screen: one picture
/// a frame, whatever it shows.
///
/// @param plate its pixels, not to be changed while it is shown
/// @param pixels the plate as the toolkit knows it
/// @param spots where its marks stand, in its pixels
/// @param names what is written on it
/// @param oldestTile when the oldest tile under it was fetched
/// @param shapes polygons, borders, marks and names on it
/// @param nanos how long it took to draw
/// @param markNanos how long of that went to marks and clusters
record Sheet(
    SheetOrder order,
    Plate plate,
    PixelBuffer<IntBuffer> pixels,
    WritableImage image,
    List<Spot> spots,
    List<LabelPainter.Placed> names,
    Optional<Instant> oldestTile,
    int shapes,
    long nanos,
    long markNanos) {
  private static final double REACH = 5;

  static PixelBuffer<IntBuffer> pixelsOf(Plate plate) {
    return new PixelBuffer<>(
        plate.width(),
        plate.height(),
        IntBuffer.wrap(plate.pixels()),
        PixelFormat.getIntArgbPreInstance());
  }

  /// The plate was drawn anew: what the toolkit has kept of it is out of date. On the FX thread.
  void renew() {
    pixels.updateBuffer(_ -> null);
  }

  /// Lays the sheet where a view has it. On the FX thread.
  void lay(GraphicsContext g, Viewport now) {
    Viewport own = order.view();
    double scale = now.scale() / own.scale();
    double left = now.screenX(own.worldX(0));
    double top = now.screenY(own.worldY(0));
    if (now.zoom() == order.seen().zoom()) {
      // Whole pixels stay crisp, and are the quickest to copy.
      g.setImageSmoothing(order.density() != 1);
      left = Math.round(left * order.density()) / order.density();
      top = Math.round(top * order.density()) / order.density();
    } else {
      g.setImageSmoothing(false);
    }
    g.drawImage(image, left, top, own.width() * scale, own.height() * scale);
  }

  /// True where nothing of the view lies beside the sheet.
  boolean covers(Viewport now) {
    return order.view().envelope(0).contains(now.envelope(0));
  }

  /// The mark that is shown at a point of the view.
  Optional<Spot> at(Viewport now, double x, double y) {
    Viewport own = order.view();
    double px = own.screenX(now.worldX(x));
    double py = own.screenY(now.worldY(y));
    double reach = REACH * order.density();
    Spot nearest = null;
    for (Spot spot : spots) {
      double away = spot.distance(px, py);
      if (away <= spot.r() + reach
          && (nearest == null || away - spot.r() < nearest.distance(px, py) - nearest.r())) {
        nearest = spot;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
