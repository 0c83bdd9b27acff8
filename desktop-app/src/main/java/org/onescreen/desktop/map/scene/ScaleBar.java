package org.onescreen.desktop.map.scene;

import org.onescreen.model.geo.Mercator;

/// A round length that fits on the screen.
///
/// @param metres 1, 2 or 5 times a power of ten
/// @param pixels how long that is
public record ScaleBar(double metres, double pixels) {
  /// The longest that is not longer than `most` pixels.
  public static ScaleBar fitting(Viewport view, double most) {
    double perPixel = Mercator.metresPerPixel(Math.clamp(view.y(), 0, 1), view.zoom());
    double limit = perPixel * most;
    double power = Math.pow(10, Math.floor(Math.log10(limit)));
    double metres = power;
    if (5 * power <= limit) {
      metres = 5 * power;
    } else if (2 * power <= limit) {
      metres = 2 * power;
    }
    return new ScaleBar(metres, metres / perPixel);
  }
}
