package org.onescreen.desktop.map.scene;

import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.geo.Mercator;

/// A stretch of border between two places where borders meet, shared by all areas on both sides, so
/// that no simplification can open a gap between them. Kept once for each whole zoom, with an error
/// below half a pixel.
public final class Arc {
  private static final int COARSEST = 5;
  private static final int FINEST = 18;
  private static final double PIXELS_OF_ERROR = 0.4;

  private final Tier tier;
  private final Envelope bounds = new Envelope();
  private final double[][] byZoom = new double[FINEST - COARSEST + 1][];

  /// @param tier the strongest border that runs here
  /// @param points x and y by turns, in world units, at least two points
  Arc(Tier tier, double[] points) {
    this.tier = tier;
    for (int i = 0; i < points.length; i += 2) {
      bounds.expandToInclude(points[i], points[i + 1]);
    }
    double[] significance = ArcDetail.significance(points);
    double[] finer = points;
    byZoom[FINEST - COARSEST] = points;
    for (int zoom = FINEST - 1; zoom >= COARSEST; zoom--) {
      // A level is drawn until the next whole zoom, at twice the size.
      double tolerance = PIXELS_OF_ERROR / (Mercator.TILE * Math.pow(2, zoom + 1));
      double[] thinned = ArcDetail.thinned(points, significance, tolerance);
      byZoom[zoom - COARSEST] = thinned.length == finer.length ? finer : thinned;
      finer = byZoom[zoom - COARSEST];
    }
  }

  public Tier tier() {
    return tier;
  }

  public Envelope bounds() {
    return bounds;
  }

  /// x and y by turns, with what can be seen at `zoom`. Not to be changed.
  public double[] points(double zoom) {
    return byZoom[Math.clamp((int) Math.floor(zoom), COARSEST, FINEST) - COARSEST];
  }

  /// x and y by turns, at full detail. Not to be changed.
  public double[] finest() {
    return byZoom[FINEST - COARSEST];
  }
}
