package org.onescreen.desktop.centre.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// The map of the sample county.
class GroundTest {
  private static final GeometryFactory PLAIN = new GeometryFactory();
  private static final double EXACT = 1e-10;

  private final List<Region> regions = SampleCounty.get().of(Region.KIND);
  private final List<Grid> grids = SampleCounty.get().of(Grid.KIND);

  @Test
  void every_outline_is_a_valid_simple_polygon_of_few_points_with_six_decimals() {
    for (Region region : regions) {
      assertSound(region.name(), region.outline(), region.centre());
      int most =
          switch (region.level()) {
            case VILLAGE -> 110;
            case TOWN -> 300;
            default -> 600;
          };
      assertThat(region.outline().ring()).as(region.name()).hasSizeLessThanOrEqualTo(most);
    }
    for (Grid grid : grids) {
      assertSound(grid.name(), grid.outline(), grid.centre());
      if (grid.leaf()) {
        assertThat(grid.outline().ring()).as(grid.name()).hasSizeLessThanOrEqualTo(60);
      }
    }
  }

  @Test
  void towns_tile_the_county_and_villages_tile_their_town() {
    Region county = at(DivisionLevel.COUNTY).getFirst();
    assertTiles(county.outline(), outlines(at(DivisionLevel.TOWN), Region::outline));
    for (Region town : at(DivisionLevel.TOWN)) {
      List<Region> villages =
          regions.stream().filter(r -> r.parent().equals(town.division())).toList();
      assertTiles(town.outline(), outlines(villages, Region::outline));
    }
  }

  @Test
  void all_leaf_grids_of_the_county_are_one_coverage_and_make_up_the_county() {
    List<Grid> leaves = grids.stream().filter(Grid::leaf).toList();
    assertThat(leaves).hasSize(518);
    assertTiles(at(DivisionLevel.COUNTY).getFirst().outline(), outlines(leaves, Grid::outline));
  }

  @Test
  void grids_tile_their_village_and_sub_grids_their_grid() {
    Map<DivisionCode, List<Grid>> roots =
        grids.stream().filter(g -> g.level() == 1).collect(Collectors.groupingBy(Grid::division));
    for (Region village : at(DivisionLevel.VILLAGE)) {
      assertTiles(village.outline(), outlines(roots.get(village.division()), Grid::outline));
    }
    Map<GridCode, List<Grid>> children =
        grids.stream().filter(g -> g.parent() != null).collect(Collectors.groupingBy(Grid::parent));
    assertThat(children).hasSize(1 + 3 + 8);
    for (Grid grid : grids) {
      if (!grid.leaf()) {
        assertTiles(grid.outline(), outlines(children.get(grid.code()), Grid::outline));
      }
    }
  }

  @Test
  void every_corner_of_a_town_is_a_corner_of_one_of_its_villages() {
    for (Region town : at(DivisionLevel.TOWN)) {
      List<Position> corners =
          regions.stream()
              .filter(r -> r.parent().equals(town.division()))
              .flatMap(r -> r.outline().ring().stream())
              .toList();
      assertThat(corners).containsAll(town.outline().ring());
    }
  }

  @Test
  void cameras_and_incidents_lie_in_the_leaf_grid_that_they_name() {
    Map<GridCode, Coordinate[]> rings =
        grids.stream()
            .filter(Grid::leaf)
            .collect(Collectors.toMap(Grid::code, g -> polygon(g.outline()).getCoordinates()));
    for (Camera camera : SampleCounty.get().of(Camera.KIND)) {
      assertThat(inside(rings.get(camera.grid()), camera.position())).as(camera.name()).isTrue();
      assertThat(camera.grid().village()).isEqualTo(camera.division());
    }
    for (GridIncident incident : SampleCounty.get().of(GridIncident.KIND)) {
      assertThat(inside(rings.get(incident.grid()), incident.position()))
          .as(incident.code())
          .isTrue();
      assertThat(incident.grid().village()).isEqualTo(incident.division());
    }
  }

  private List<Region> at(DivisionLevel level) {
    return regions.stream().filter(r -> r.level() == level).toList();
  }

  private static <T> List<Polygon> outlines(List<T> things, Function<T, Outline> outline) {
    return things.stream().map(outline).map(GroundTest::polygon).toList();
  }

  private static void assertTiles(Outline whole, List<Polygon> parts) {
    Geometry[] coverage = parts.toArray(Geometry[]::new);
    assertThat(CoverageValidator.isValid(coverage)).isTrue();
    Geometry union = CoverageUnion.union(coverage);
    Polygon ground = polygon(whole);
    assertThat(union.equalsTopo(ground)).isTrue();
    double areas = parts.stream().mapToDouble(Polygon::getArea).sum();
    assertThat(areas).isCloseTo(ground.getArea(), within(EXACT));
  }

  private static void assertSound(String name, Outline outline, Position centre) {
    assertThat(polygon(outline).isValid()).as(name).isTrue();
    assertThat(inside(polygon(outline).getCoordinates(), centre)).as(name).isTrue();
    List<Position> rough = new ArrayList<>(outline.ring());
    rough.removeIf(p -> isMicro(p.lon()) && isMicro(p.lat()));
    assertThat(rough).as(name).isEmpty();
  }

  private static boolean isMicro(double degrees) {
    return Math.round(degrees * 1e6) / 1e6 == degrees;
  }

  private static boolean inside(Coordinate[] ring, Position position) {
    return PointLocation.isInRing(new Coordinate(position.lon(), position.lat()), ring);
  }

  private static Polygon polygon(Outline outline) {
    List<Coordinate> ring = new ArrayList<>();
    outline.ring().forEach(p -> ring.add(new Coordinate(p.lon(), p.lat())));
    ring.add(ring.getFirst().copy());
    return PLAIN.createPolygon(ring.toArray(Coordinate[]::new));
  }
}
