package org.onescreen.desktop.map.scene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.onescreen.model.geo.Mercator;

/// A stretch of border between two places where borders meet, shared by all areas on both sides, so
/// that no simplification can open a gap between them. Each point knows from which whole zoom on it
/// is needed, with an error below half a pixel; the points of a zoom are gathered when it is first
/// seen. Immutable; safe for use by many threads.
public final class Arc {
  private static final int COARSEST = 5;
  private static final int FINEST = 18;
  private static final double PIXELS_OF_ERROR = 0.4;
  private static final double[] TOLERANCES = tolerances();
  private static final VarHandle LEVEL = MethodHandles.arrayElementVarHandle(double[][].class);

  private final Tier tier;
  private final Envelope bounds;
  private final ArcPoints points;
  private final double @Nullable [][] byZoom = new double[FINEST - COARSEST + 1][];

  Arc(Tier tier, Envelope bounds, ArcPoints points) {
    this.tier = tier;
    this.bounds = bounds;
    this.points = points;
  }

  /// @param tier the strongest border that runs here
  /// @param points x and y by turns, in world units, at least two points
  static Arc of(Tier tier, double[] points) {
    Envelope bounds = new Envelope();
    for (int i = 0; i < points.length; i += 2) {
      bounds.expandToInclude(points[i], points[i + 1]);
    }
    double[] significance = ArcDetail.significance(points);
    byte[] needed = new byte[significance.length];
    for (int i = 0; i < needed.length; i++) {
      needed[i] = needed(significance[i]);
    }
    return new Arc(tier, bounds, new ArcPoints(points, needed, 0, needed.length));
  }

  /// A level is drawn until the next whole zoom, at twice the size.
  private static double[] tolerances() {
    double[] all = new double[FINEST - COARSEST];
    for (int i = 0; i < all.length; i++) {
      all[i] = PIXELS_OF_ERROR / (Mercator.TILE * Math.pow(2, i + COARSEST + 1));
    }
    return all;
  }

  /// The first level at which a point is needed.
  private static byte needed(double significance) {
    int level = 0;
    while (level < TOLERANCES.length && significance < TOLERANCES[level]) {
      level++;
    }
    return (byte) level;
  }

  public Tier tier() {
    return tier;
  }

  public Envelope bounds() {
    return bounds;
  }

  /// x and y by turns, with what can be seen at `zoom`. Not to be changed.
  public double[] points(double zoom) {
    return level(Math.clamp((int) Math.floor(zoom), COARSEST, FINEST) - COARSEST);
  }

  /// x and y by turns, at full detail. Not to be changed.
  public double[] finest() {
    return level(FINEST - COARSEST);
  }

  /// Two threads may gather the same; both get it right.
  private double[] level(int level) {
    double @Nullable [] known = (double[]) LEVEL.getAcquire(byZoom, level);
    if (known != null) {
      return known;
    }
    double[] gathered = points.upTo(level);
    LEVEL.setRelease(byZoom, level, gathered);
    return gathered;
  }

  ArcPoints all() {
    return points;
  }
}
