package org.onescreen.packaging.map;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// Borders as a surveyor would hand them in: every edge of the sample's gets points of its own
/// between its ends, a little beside the straight line. They hang on the two ends alone, so that
/// neighbours go on sharing their border point by point.
final class FinerBorders {
  private static final int HALVINGS = 2;
  private static final double ASIDE = 0.12;

  private FinerBorders() {}

  static Region of(Region r) {
    return new Region(
        r.id(),
        r.division(),
        r.parent(),
        r.level(),
        r.name(),
        r.households(),
        r.residents(),
        r.centre(),
        of(r.outline()));
  }

  static Grid of(Grid g) {
    return new Grid(
        g.id(),
        g.division(),
        g.code(),
        g.parent(),
        g.level(),
        g.leaf(),
        g.type(),
        g.name(),
        g.households(),
        g.head(),
        g.headPhone(),
        g.centre(),
        of(g.outline()));
  }

  private static Outline of(Outline outline) {
    List<Position> ring = outline.ring();
    List<Position> finer = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      finer.add(ring.get(i));
      between(ring.get(i), ring.get((i + 1) % ring.size()), HALVINGS, finer);
    }
    return new Outline(finer);
  }

  private static void between(Position from, Position to, int halvings, List<Position> into) {
    if (halvings == 0) {
      return;
    }
    Position middle = middle(from, to);
    between(from, middle, halvings - 1, into);
    into.add(middle);
    between(middle, to, halvings - 1, into);
  }

  /// The same whichever way the edge is walked.
  private static Position middle(Position one, Position other) {
    boolean forward =
        one.lon() < other.lon() || (one.lon() == other.lon() && one.lat() < other.lat());
    Position a = forward ? one : other;
    Position b = forward ? other : one;
    double aside = ASIDE * share(a, b);
    double dx = b.lon() - a.lon();
    double dy = b.lat() - a.lat();
    return new Position(
        rounded((a.lon() + b.lon()) / 2 - aside * dy),
        rounded((a.lat() + b.lat()) / 2 + aside * dx));
  }

  /// From -1 to 1.
  private static double share(Position a, Position b) {
    long bits = Double.doubleToLongBits(a.lon()) * 31 + Double.doubleToLongBits(a.lat());
    bits = bits * 31 + Double.doubleToLongBits(b.lon());
    return (Dice.mix(bits * 31 + Double.doubleToLongBits(b.lat())) >>> 11) * 0x1.0p-52 - 1;
  }

  /// A tenth of a metre, as the sample has it.
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }
}
