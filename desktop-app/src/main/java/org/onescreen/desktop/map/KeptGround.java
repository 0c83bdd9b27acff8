package org.onescreen.desktop.map;

import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.raster.Plate;

/// The ground of the last sheet. What happens on it changes every few seconds, and all borders of a
/// city take ten times as long as its marks: while the ground is the same it is laid down again.
/// Used by one thread at a time.
final class KeptGround {
  private @Nullable SheetOrder of;
  private int[] pixels = new int[0];
  private int shapes;

  /// Lays it over all that is on the plate.
  ///
  /// @return false where this order wants another ground, and nothing was laid
  boolean lay(SheetOrder order, Plate plate, Frame frame) {
    SheetOrder known = of;
    if (known == null || !known.isOnGroundOf(order)) {
      return false;
    }
    System.arraycopy(pixels, 0, plate.pixels(), 0, pixels.length);
    frame.count(shapes);
    return true;
  }

  /// Keeps what was drawn on the plate so far.
  void keep(SheetOrder order, Plate plate, Frame frame) {
    if (pixels.length != plate.pixels().length) {
      pixels = new int[plate.pixels().length];
    }
    System.arraycopy(plate.pixels(), 0, pixels, 0, pixels.length);
    of = order;
    shapes = frame.shapes();
  }
}
