package org.onescreen.desktop.wall;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/// One plain colour round something that covers the rest: four strips of it. Under what covers it,
/// a background would be filled for nothing at each frame, and without a graphics card filling
/// takes longer than drawing a picture.
///
/// FX thread only.
final class Surround {
  /// The strips reach a pixel under what they surround, whose edge may lie within one.
  private static final double UNDER = 1;

  private final List<Region> strips;

  /// @param style the class of each strip, which gives them their colour
  Surround(String style) {
    this.strips = Stream.generate(() -> strip(style)).limit(4).toList();
  }

  private static Region strip(String style) {
    Region strip = new Region();
    strip.getStyleClass().add(style);
    strip.setManaged(false);
    strip.setMouseTransparent(true);
    return strip;
  }

  /// To be drawn before what they surround.
  List<Region> strips() {
    return strips;
  }

  /// Fills everything, as under what can be looked through.
  void all(double width, double height) {
    round(new Rectangle2D(width, 0, 0, height), width, height);
  }

  /// Fills what `inner` leaves free of so much room.
  void round(Rectangle2D inner, double width, double height) {
    double left = Math.min(width, inner.getMinX() + UNDER);
    double right = Math.max(0, inner.getMaxX() - UNDER);
    double top = Math.min(height, inner.getMinY() + UNDER);
    double bottom = Math.max(0, inner.getMaxY() - UNDER);
    strips.get(0).resizeRelocate(0, 0, left, height);
    strips.get(1).resizeRelocate(right, 0, Math.max(0, width - right), height);
    strips.get(2).resizeRelocate(0, 0, width, top);
    strips.get(3).resizeRelocate(0, bottom, width, Math.max(0, height - bottom));
  }
}
