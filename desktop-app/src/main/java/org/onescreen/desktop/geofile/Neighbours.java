package org.onescreen.desktop.geofile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.index.strtree.STRtree;
import org.onescreen.desktop.geofile.Checked.Change;
import org.onescreen.desktop.geofile.Checked.Finding;
import org.onescreen.model.geo.Position;

/// Looks at borders beside each other as they would be after the import: a thing lies in the
/// division that its code says, and covers none of its own rank.
final class Neighbours {
  /// Neighbours that were drawn by two people never meet exactly.
  private static final double TOLERATED = 0.01;

  private final Ground ground;
  private final Map<String, Polygon> after = new HashMap<>();

  Neighbours(Ground ground) {
    this.ground = ground;
  }

  List<Checked> of(List<Checked> all) {
    ground.borders().forEach(this::put);
    List<Checked> areas = all.stream().filter(Neighbours::isSound).toList();
    areas.forEach(area -> put(area.code(), area.outline().orElseThrow().ring()));
    Map<Integer, STRtree> byRank = new HashMap<>();
    after.forEach(
        (code, polygon) ->
            byRank
                .computeIfAbsent(code.length(), _ -> new STRtree())
                .insert(polygon.getEnvelopeInternal(), code));
    return all.stream().map(one -> isSound(one) ? beside(one, byRank) : one).toList();
  }

  private void put(String code, List<Position> ring) {
    if (ring.size() > 2) {
      after.put(code, Rings.polygon(ring));
    }
  }

  private static boolean isSound(Checked one) {
    return one.outline().isPresent()
        && one.change() != Change.NONE
        && one.findings().stream().noneMatch(finding -> finding.flaw().isFatal());
  }

  private Checked beside(Checked one, Map<Integer, STRtree> byRank) {
    Polygon own = after.get(one.code());
    STRtree rank = byRank.get(one.code().length());
    if (own == null || rank == null) {
      return one;
    }
    List<Finding> found = new ArrayList<>();
    parent(one.code())
        .map(after::get)
        .ifPresent(
            parent -> {
              double out = 1 - common(own, parent) / own.getArea();
              if (out > TOLERATED) {
                found.add(new Finding(Flaw.OUTSIDE_PARENT, percent(out)));
              }
            });
    rank.query(
        own.getEnvelopeInternal(),
        item -> {
          String code = (String) item;
          Polygon other = after.get(code);
          if (other != null
              && !code.equals(one.code())
              && common(own, other) > TOLERATED * Math.min(own.getArea(), other.getArea())) {
            found.add(new Finding(Flaw.OVERLAPS, code));
          }
        });
    Checked all = one;
    for (Finding finding : found) {
      all = all.with(finding);
    }
    return all;
  }

  private Optional<String> parent(String code) {
    for (int length = code.length() - 1; length > 0; length--) {
      String above = code.substring(0, length);
      if (after.containsKey(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private static double common(Polygon a, Polygon b) {
    try {
      return a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())
          ? a.intersection(b).getArea()
          : 0;
    } catch (TopologyException _) {
      // What is known already may cross itself; then nothing can be said of it.
      return 0;
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
