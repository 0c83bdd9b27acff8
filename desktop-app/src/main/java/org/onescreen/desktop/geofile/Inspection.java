package org.onescreen.desktop.geofile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.desktop.geofile.Checked.Change;
import org.onescreen.desktop.geofile.Checked.Finding;
import org.onescreen.model.boundary.BoundaryCommands;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.BadCodeException;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// Looks at everything in a file, first each thing by itself, then beside what is known and beside
/// each other. Changes nothing. May take seconds; not on the thread that draws. Used once.
public final class Inspection {
  private static final int CAMERA = 20;

  private final Ground ground;
  private final Crs crs;
  private final Map<String, Integer> codes = new HashMap<>();

  /// @param crs the system that the file is said to be in
  public Inspection(Ground ground, Crs crs) {
    this.ground = ground;
    this.crs = crs;
  }

  public List<Checked> of(List<Feature> features) {
    features.forEach(feature -> codes.merge(feature.code(), 1, Integer::sum));
    List<Checked> each = features.stream().map(this::alone).toList();
    List<Checked> placed = new Placing(ground, crs).of(each);
    return new Neighbours(ground).of(placed);
  }

  private Checked alone(Feature feature) {
    List<Finding> findings = new ArrayList<>();
    return switch (feature.shape()) {
      case Feature.Shape.Area area -> area(feature, area, findings);
      case Feature.Shape.Mark mark -> mark(feature, mark, findings);
      case Feature.Shape.Other _ -> {
        findings.add(new Finding(Flaw.NO_AREA_NO_MARK, ""));
        yield nothing(feature, findings);
      }
    };
  }

  private static Checked nothing(Feature feature, List<Finding> findings) {
    return new Checked(
        feature.row(),
        feature.code(),
        feature.name(),
        Change.NONE,
        Optional.empty(),
        Optional.empty(),
        "",
        findings);
  }

  private Checked area(Feature feature, Feature.Shape.Area area, List<Finding> findings) {
    List<double[]> shell = area.shells().isEmpty() ? List.of() : area.shells().getFirst();
    Optional<Flaw> bad =
        Rings.flaw(shell)
            .or(() -> area.holes().stream().flatMap(h -> Rings.flaw(h).stream()).findFirst());
    if (bad.isPresent()) {
      findings.add(new Finding(bad.get(), ""));
      return nothing(feature, findings);
    }
    List<Position> ring = Rings.kept(shell, crs);
    if (ring.stream().distinct().count() < 3) {
      findings.add(new Finding(Flaw.TOO_FEW_POINTS, Integer.toString(ring.size())));
      return nothing(feature, findings);
    }
    Polygon polygon = Rings.polygon(ring);
    pieces(area, polygon, findings);
    if (ring.size() > BoundaryCommands.MOST_POINTS) {
      findings.add(new Finding(Flaw.TOO_MANY_POINTS, Integer.toString(ring.size())));
    }
    Change change = change(feature.code(), findings);
    return new Checked(
        feature.row(),
        prefix(feature.code()),
        feature.name(),
        change,
        Optional.of(new Outline(ring)),
        Optional.of(Rings.inside(polygon)),
        "",
        findings);
  }

  private void pieces(Feature.Shape.Area area, Polygon shell, List<Finding> findings) {
    if (Rings.crossesItself(shell)) {
      findings.add(new Finding(Flaw.SELF_CROSSING, ""));
    }
    if (area.shells().size() > 1) {
      findings.add(new Finding(Flaw.MANY_PARTS, Integer.toString(area.shells().size())));
    }
    for (List<double[]> hole : area.holes()) {
      List<Position> ring = Rings.kept(hole, crs);
      boolean within =
          ring.size() > 2
              && !Rings.crossesItself(shell)
              && shell.getEnvelopeInternal().contains(Rings.polygon(ring).getEnvelopeInternal())
              && ring.stream().allMatch(p -> shell.covers(point(shell, p)));
      findings.add(new Finding(within ? Flaw.HAS_HOLE : Flaw.HOLE_OUTSIDE, ""));
    }
  }

  private static Point point(Polygon of, Position place) {
    return of.getFactory().createPoint(new Coordinate(place.lon(), place.lat()));
  }

  private Change change(String code, List<Finding> findings) {
    if (code.isEmpty()) {
      findings.add(new Finding(Flaw.NO_CODE, ""));
      return Change.NONE;
    }
    if (codes.getOrDefault(code, 0) > 1) {
      findings.add(new Finding(Flaw.DUPLICATE_CODE, code));
    }
    try {
      if (code.length() <= DivisionCode.LENGTH) {
        new DivisionCode(code + "0".repeat(DivisionCode.LENGTH - code.length()));
        return known(prefix(code), Change.REGION, findings);
      }
      GridCode grid = new GridCode(code);
      boolean begins =
          grid.level() == 1
              && !ground.borders().containsKey(code)
              && ground.borders().containsKey(grid.village().prefix());
      return begins ? Change.NEW_GRID : known(code, Change.GRID, findings);
    } catch (BadCodeException _) {
      findings.add(new Finding(Flaw.BAD_CODE, code));
      return Change.NONE;
    }
  }

  private Change known(String code, Change change, List<Finding> findings) {
    if (ground.borders().containsKey(code)) {
      return change;
    }
    findings.add(new Finding(Flaw.UNKNOWN_CODE, code));
    return Change.NONE;
  }

  /// What everything inside begins with.
  private static String prefix(String code) {
    if (code.length() != DivisionCode.LENGTH) {
      return code;
    }
    try {
      DivisionCode division = new DivisionCode(code);
      return division.level() == DivisionLevel.VILLAGE ? code : division.prefix();
    } catch (BadCodeException _) {
      return code;
    }
  }

  private Checked mark(Feature feature, Feature.Shape.Mark mark, List<Finding> findings) {
    Optional<Flaw> bad = Rings.flaw(mark.lon(), mark.lat());
    if (bad.isPresent()) {
      findings.add(new Finding(bad.get(), ""));
      return nothing(feature, findings);
    }
    String code = feature.code();
    if (code.isEmpty()) {
      findings.add(new Finding(Flaw.NO_CODE, ""));
    } else if (codes.getOrDefault(code, 0) > 1) {
      findings.add(new Finding(Flaw.DUPLICATE_CODE, code));
    } else if (code.length() != CAMERA) {
      findings.add(new Finding(Flaw.BAD_CODE, code));
    }
    Position place = Rings.place(mark.lon(), mark.lat(), crs);
    boolean known = ground.cameras().containsKey(code);
    if (!known && findings.isEmpty()) {
      findings.add(new Finding(Flaw.UNKNOWN_CODE, code));
    }
    return new Checked(
        feature.row(),
        code,
        feature.name(),
        known ? Change.CAMERA : Change.NONE,
        Optional.empty(),
        Optional.of(place),
        ground.leafAt().apply(place).orElse(""),
        findings);
  }
}
