package org.onescreen.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.onescreen.desktop.map.scene.ArcRef;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.GeometryBuilder;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

class GeometryTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final long SEED = 11;
  private static Geometry geometry;

  @BeforeAll
  static void build() {
    GeometryBuilder builder = new GeometryBuilder();
    new TestCounty(SEED)
        .records()
        .forEach(
            record -> {
              switch (record) {
                case Region region -> builder.add(region);
                case Grid grid -> builder.add(grid);
                default -> throw new AssertionError(record);
              }
            });
    geometry = builder.build();
  }

  @Test
  void all_areas_are_there_and_every_border_is_kept_once() {
    assertThat(geometry.areas(Tier.COUNTY)).hasSize(1);
    assertThat(geometry.areas(Tier.TOWN)).hasSize(TestCounty.TOWNS);
    assertThat(geometry.areas(Tier.VILLAGE)).hasSize(TestCounty.VILLAGES);
    assertThat(geometry.areas(Tier.GRID)).hasSize(TestCounty.GRIDS);
    int[] edges = new int[1];
    for (Tier tier : Tier.values()) {
      geometry.visitArcs(
          tier, new Envelope(0, 1, 0, 1), arc -> edges[0] += arc.points(20).length / 2 - 1);
    }
    int sides = 2 * TestCounty.SIDE * (TestCounty.SIDE + 1);
    assertThat(edges[0]).isEqualTo(sides * 16);
  }

  @Test
  void simplified_grids_still_tile_without_gap_or_overlap() {
    for (double zoom : new double[] {9, 11, 13, 18}) {
      Polygon[] tiles =
          geometry.leaves().items().stream()
              .map(area -> polygon(area, zoom))
              .toArray(Polygon[]::new);
      assertThat(CoverageValidator.isValid(tiles)).as("zoom %s", zoom).isTrue();
    }
  }

  @Test
  void a_point_is_found_in_the_grid_that_JTS_finds_it_in() {
    Random random = new Random(SEED);
    Envelope bounds = geometry.bounds();
    List<Polygon> polygons =
        geometry.leaves().items().stream().map(area -> polygon(area, 20)).toList();
    for (int i = 0; i < 2000; i++) {
      double x = bounds.getMinX() + bounds.getWidth() * random.nextDouble();
      double y = bounds.getMinY() + bounds.getHeight() * random.nextDouble();
      var point = FACTORY.createPoint(new Coordinate(x, y));
      String expected = "";
      for (int k = 0; k < polygons.size() && expected.isEmpty(); k++) {
        if (polygons.get(k).getEnvelopeInternal().contains(x, y)
            && polygons.get(k).contains(point)) {
          expected = geometry.leaves().items().get(k).code();
        }
      }
      assertThat(geometry.at(x, y, Tier.SUBGRID).map(Area::code).orElse(""))
          .as("seed %s", SEED)
          .isEqualTo(expected);
    }
  }

  @Test
  void names_stand_inside_their_areas() {
    for (Area area : geometry.areas()) {
      assertThat(area.contains(area.labelX(), area.labelY())).as(area.name()).isTrue();
    }
  }

  private static Polygon polygon(Area area, double zoom) {
    List<Coordinate> ring = new ArrayList<>();
    for (ArcRef ref : area.ring()) {
      double[] p = ref.arc().points(zoom);
      int n = p.length / 2;
      for (int i = ring.isEmpty() ? 0 : 1; i < n; i++) {
        int at = 2 * (ref.backwards() ? n - 1 - i : i);
        ring.add(new Coordinate(p[at], p[at + 1]));
      }
    }
    assertThat(ring.getFirst()).isEqualTo(ring.getLast());
    return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
  }
}
