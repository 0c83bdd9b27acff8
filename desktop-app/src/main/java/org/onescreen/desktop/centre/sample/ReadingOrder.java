package org.onescreen.desktop.centre.sample;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.onescreen.desktop.centre.sample.geometry.Patch;

/// The order in which grids are numbered: from west to east, north to south (DB6101/T 3185-2024),
/// as a page is read.
final class ReadingOrder {
  private ReadingOrder() {}

  static List<Patch> of(List<Patch> patches) {
    Envelope all = new Envelope();
    patches.forEach(p -> all.expandToInclude(p.ground().getEnvelopeInternal()));
    double line = all.getHeight() / Math.max(1, Math.round(Math.sqrt(patches.size())));
    return patches.stream()
        .sorted(
            Comparator.comparingLong(
                    (Patch p) -> (long) ((all.getMaxY() - middle(p).getY()) / line))
                .thenComparingDouble(p -> middle(p).getX()))
        .toList();
  }

  private static Point middle(Patch patch) {
    return patch.ground().getCentroid();
  }
}
