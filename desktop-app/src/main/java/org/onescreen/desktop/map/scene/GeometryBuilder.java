package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.Region;

/// Collects divisions and grids and makes the geometry of them. Used by one thread.
public final class GeometryBuilder {
  private record Draft(
      Tier tier, String code, String name, int households, boolean leaf, Outline outline) {}

  private static final int CLOSED_TRIANGLE = 4;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final List<Draft> drafts = new ArrayList<>();
  private final List<GroundPath> paths = new ArrayList<>();

  /// What it takes of a division.
  record RegionPart(
      DivisionCode division, DivisionLevel level, String name, int households, Outline outline) {}

  /// What it takes of a grid; whose it is stays sealed.
  record GridPart(
      GridCode code, int level, boolean leaf, String name, int households, Outline outline) {}

  public void add(Region region) {
    add(
        new RegionPart(
            region.division(),
            region.level(),
            region.name(),
            region.households(),
            region.outline()));
  }

  void add(RegionPart region) {
    drafts.add(
        new Draft(
            Tier.of(region.level()),
            region.division().prefix(),
            region.name(),
            region.households(),
            false,
            region.outline()));
  }

  public void add(Grid grid) {
    add(
        new GridPart(
            grid.code(),
            grid.level(),
            grid.leaf(),
            grid.name(),
            grid.households(),
            grid.outline()));
  }

  void add(GridPart grid) {
    drafts.add(
        new Draft(
            Tier.ofGrid(grid.level()),
            grid.code().code(),
            grid.name(),
            grid.households(),
            grid.leaf(),
            grid.outline()));
  }

  public void add(GroundLine line) {
    List<Position> places = line.line();
    double[] points = new double[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      points[2 * i] = Mercator.x(places.get(i).lon());
      points[2 * i + 1] = Mercator.y(places.get(i).lat());
    }
    paths.add(new GroundPath(line.type(), Arc.of(Tier.COUNTY, points)));
  }

  public Geometry build() {
    Topology topology =
        new Topology(
            drafts.stream()
                .map(draft -> new Topology.Ring(draft.tier(), draft.outline().ring()))
                .toList());
    List<Area> areas =
        IntStream.range(0, drafts.size())
            .parallel()
            .mapToObj(i -> area(i, drafts.get(i), topology.rings().get(i)))
            .toList();
    return new Geometry(areas, topology.arcs(), paths);
  }

  private static Area area(int place, Draft draft, List<ArcRef> ring) {
    Envelope bounds = new Envelope();
    ring.forEach(ref -> bounds.expandToInclude(ref.arc().bounds()));
    Coordinate label = labelPoint(ring);
    return new Area(
        place,
        draft.tier(),
        draft.code(),
        draft.name(),
        draft.households(),
        draft.leaf(),
        ring,
        bounds,
        label.x,
        label.y);
  }

  /// The middle of the area where that lies inside of it, else some point that does.
  private static Coordinate labelPoint(List<ArcRef> ring) {
    List<Coordinate> corners = new ArrayList<>();
    Area.walk(ring, Arc::finest, (x, y) -> corners.add(new Coordinate(x, y)));
    corners.add(corners.getFirst().copy());
    Coordinate[] shell = corners.toArray(Coordinate[]::new);
    if (shell.length < CLOSED_TRIANGLE) {
      return shell[0];
    }
    Polygon polygon = FACTORY.createPolygon(shell);
    Coordinate centroid = polygon.getCentroid().getCoordinate();
    if (centroid != null && PointLocation.locateInRing(centroid, shell) == Location.INTERIOR) {
      return centroid;
    }
    Coordinate inside = InteriorPointArea.getInteriorPoint(polygon);
    return inside == null ? shell[0] : inside;
  }
}
