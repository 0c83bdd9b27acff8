package org.onescreen.desktop.geofile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onescreen.desktop.geofile.Checked.Change;
import org.onescreen.desktop.geofile.Checked.Finding;
import org.onescreen.model.camera.CameraCommands;
import org.onescreen.model.geo.CoordinateShift;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Position;

/// Compares where things are said to lie with where they are known to lie. Where all of a file is
/// off by what another system would explain, the file is in that system.
final class Placing {
  private static final double CONSPICUOUS = 60;
  private static final double EXPLAINED = 0.35;
  private static final double FAR = 1_000;
  private static final double SAME = 0.02;

  private final Ground ground;
  private final Crs crs;

  Placing(Ground ground, Crs crs) {
    this.ground = ground;
    this.crs = crs;
  }

  List<Checked> of(List<Checked> all) {
    Optional<Crs> better = better(all);
    List<Checked> placed = new ArrayList<>();
    for (Checked one : all) {
      Optional<Position> known = known(one);
      Checked next = one;
      if (known.isPresent() && one.place().isPresent()) {
        double metres = metres(known.get(), one.place().get());
        if (better.isPresent()) {
          next = next.with(new Finding(Flaw.WRONG_SYSTEM, better.get().name()));
        } else if (isSame(one, metres)) {
          next = next.with(new Finding(Flaw.NO_CHANGE, ""));
        } else if (metres > FAR && isElsewhere(one, known.get())) {
          next = next.with(new Finding(Flaw.FAR_OFF, whole(metres)));
        }
      }
      placed.add(village(next));
    }
    return placed;
  }

  private Checked village(Checked one) {
    if (one.change() != Change.CAMERA || one.place().isEmpty()) {
      return one;
    }
    Position known = ground.cameras().get(one.code());
    if (known == null || metres(known, one.place().get()) > CameraCommands.FARTHEST_METRES) {
      return one.with(new Finding(Flaw.OTHER_VILLAGE, ""));
    }
    String before = ground.leafAt().apply(known).orElse("");
    boolean other =
        one.leaf().length() < 12
            || (before.length() >= 12
                && !before.substring(0, 12).equals(one.leaf().substring(0, 12)));
    return other ? one.with(new Finding(Flaw.OTHER_VILLAGE, "")) : one;
  }

  private boolean isSame(Checked one, double metres) {
    return one.outline().isPresent()
        ? one.outline().get().ring().equals(ground.borders().get(one.code()))
        : metres < SAME;
  }

  /// A border is elsewhere where it does not even hold the middle of what it was.
  private static boolean isElsewhere(Checked one, Position known) {
    return one.outline()
        .map(outline -> Rings.polygon(outline.ring()))
        .map(polygon -> !polygon.getEnvelopeInternal().contains(known.lon(), known.lat()))
        .orElse(true);
  }

  private Optional<Position> known(Checked one) {
    if (one.change() == Change.CAMERA) {
      return Optional.ofNullable(ground.cameras().get(one.code()));
    }
    return Optional.ofNullable(ground.borders().get(one.code()))
        .filter(ring -> ring.size() > 2)
        .map(ring -> Rings.inside(Rings.polygon(ring)));
  }

  /// The system in which the file would lie much nearer to what is known.
  private Optional<Crs> better(List<Checked> all) {
    double now = median(all, crs);
    if (!(now > CONSPICUOUS)) {
      return Optional.empty();
    }
    for (Crs other : Crs.values()) {
      if (other != crs && median(all, other) < now * EXPLAINED) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /// How far things lie from where they are known to lie, were the file in `as`; `NaN` where
  /// nothing is known.
  private double median(List<Checked> all, Crs as) {
    List<Double> metres = new ArrayList<>();
    for (Checked one : all) {
      Optional<Position> known = known(one);
      if (known.isPresent() && one.place().isPresent()) {
        Position written = CoordinateShift.convert(one.place().get(), Crs.CGCS2000, crs);
        metres.add(metres(known.get(), CoordinateShift.convert(written, as, Crs.CGCS2000)));
      }
    }
    metres.sort(Double::compare);
    return metres.isEmpty() ? Double.NaN : metres.get(metres.size() / 2);
  }

  private static double metres(Position a, Position b) {
    return org.onescreen.model.geo.Ground.metres(a, b);
  }

  private static String whole(double metres) {
    return String.format(Locale.ROOT, "%.0f", metres);
  }
}
