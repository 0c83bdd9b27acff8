package org.onescreen.desktop.geofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onescreen.desktop.geofile.Checked.Change;
import org.onescreen.model.geo.CoordinateShift;
import org.onescreen.model.geo.Crs;
import org.onescreen.model.geo.Position;

/// What is wrong with things of a file beside a village of two grids, each 0.1° wide.
class InspectionTest {
  private static final String VILLAGE = "990101100201";
  private static final String WEST = VILLAGE + "001";
  private static final String EAST = VILLAGE + "002";
  private static final String CAMERA = "99010100001320000001";

  private final Ground ground =
      new Ground(
          Map.of(
              VILLAGE, places(108, 32, 108.2, 32.1),
              WEST, places(108, 32, 108.1, 32.1),
              EAST, places(108.1, 32, 108.2, 32.1)),
          Map.of(CAMERA, new Position(108.05, 32.05)),
          place ->
              place.lat() < 32 || place.lat() > 32.1 || place.lon() < 108 || place.lon() > 108.2
                  ? Optional.empty()
                  : Optional.of(place.lon() < 108.1 ? WEST : EAST));

  private static List<Position> places(double west, double south, double east, double north) {
    return List.of(
        new Position(west, south),
        new Position(east, south),
        new Position(east, north),
        new Position(west, north));
  }

  private static List<double[]> box(double west, double south, double east, double north) {
    List<double[]> ring = new ArrayList<>();
    places(west, south, east, north).forEach(p -> ring.add(p.lonLat()));
    ring.add(ring.getFirst());
    return ring;
  }

  private static Feature area(int row, String code, List<double[]> shell) {
    return new Feature(row, code, "", new Feature.Shape.Area(List.of(shell), List.of()));
  }

  private static Feature mark(String code, double lon, double lat) {
    return new Feature(1, code, "", new Feature.Shape.Mark(lon, lat));
  }

  private List<Flaw> flaws(Feature feature) {
    return flaws(Crs.CGCS2000, feature).getFirst();
  }

  private List<List<Flaw>> flaws(Crs crs, Feature... features) {
    return new Inspection(ground, crs)
        .of(List.of(features)).stream()
            .map(one -> one.findings().stream().map(Checked.Finding::flaw).toList())
            .toList();
  }

  @Test
  void a_border_that_is_sound_is_accepted_and_one_that_is_as_before_changes_nothing() {
    Checked moved =
        new Inspection(ground, Crs.CGCS2000)
            .of(List.of(area(1, WEST, box(108, 32, 108.0995, 32.1))))
            .getFirst();
    assertThat(moved.findings()).isEmpty();
    assertThat(moved.acceptable()).isTrue();
    assertThat(moved.change()).isEqualTo(Change.GRID);
    assertThat(moved.outline().orElseThrow().ring()).hasSize(4);
    assertThat(flaws(area(1, WEST, box(108, 32, 108.1, 32.1)))).containsExactly(Flaw.NO_CHANGE);
    assertThat(
            new Inspection(ground, Crs.CGCS2000)
                .of(List.of(area(1, VILLAGE + "003", box(108.15, 32.02, 108.19, 32.08))))
                .getFirst()
                .change())
        .isEqualTo(Change.NEW_GRID);
  }

  @Test
  void numbers_that_are_no_places_are_told_apart() {
    List<double[]> ring = new ArrayList<>(box(108, 32, 108.1, 32.1));
    ring.set(1, new double[] {Double.NaN, 32});
    assertThat(flaws(area(1, WEST, ring))).containsExactly(Flaw.NOT_A_NUMBER);
    ring.set(1, new double[] {32, 108.1});
    assertThat(flaws(area(1, WEST, ring))).containsExactly(Flaw.SWAPPED);
    ring.set(1, new double[] {432, 32});
    assertThat(flaws(area(1, WEST, ring))).containsExactly(Flaw.NOT_ON_EARTH);
    assertThat(flaws(mark(CAMERA, 32.05, 108.05))).containsExactly(Flaw.SWAPPED);
  }

  @Test
  void shapes_that_are_no_borders_are_told_apart() {
    assertThat(flaws(area(1, WEST, box(108, 32, 108.1, 32).subList(0, 2))))
        .containsExactly(Flaw.TOO_FEW_POINTS);
    List<double[]> bow =
        List.of(
            new double[] {108, 32},
            new double[] {108.1, 32.1},
            new double[] {108.1, 32},
            new double[] {108, 32.1});
    assertThat(flaws(area(1, WEST, bow))).containsExactly(Flaw.SELF_CROSSING);
    List<double[]> shell = box(108, 32, 108.1, 32.1);
    assertThat(flaws(holed(shell, box(108.02, 32.02, 108.04, 32.04)))).contains(Flaw.HAS_HOLE);
    assertThat(flaws(holed(shell, box(109, 32, 109.1, 32.1)))).contains(Flaw.HOLE_OUTSIDE);
    assertThat(
            flaws(
                new Feature(1, WEST, "", new Feature.Shape.Area(List.of(shell, shell), List.of()))))
        .contains(Flaw.MANY_PARTS);
    assertThat(flaws(new Feature(1, WEST, "", new Feature.Shape.Other())))
        .containsExactly(Flaw.NO_AREA_NO_MARK);
    List<double[]> fine =
        Stream.iterate(0, i -> i + 1)
            .limit(2_500)
            .map(
                i ->
                    new double[] {
                      108.05 + 0.049 * Math.cos(i * Math.PI / 1_250),
                      32.05 + 0.049 * Math.sin(i * Math.PI / 1_250)
                    })
            .toList();
    assertThat(flaws(area(1, WEST, fine))).contains(Flaw.TOO_MANY_POINTS);
  }

  private static Feature holed(List<double[]> shell, List<double[]> hole) {
    return new Feature(1, WEST, "", new Feature.Shape.Area(List.of(shell), List.of(hole)));
  }

  @Test
  void codes_that_mean_nothing_here_are_told_apart() {
    List<double[]> box = box(108.01, 32.01, 108.09, 32.09);
    assertThat(flaws(area(1, "", box))).containsExactly(Flaw.NO_CODE);
    assertThat(flaws(area(1, "99X", box))).containsExactly(Flaw.BAD_CODE);
    assertThat(flaws(area(1, "990101100202", box))).containsExactly(Flaw.UNKNOWN_CODE);
    assertThat(flaws(area(1, "990101100202001", box))).containsExactly(Flaw.UNKNOWN_CODE);
    assertThat(flaws(Crs.CGCS2000, area(1, WEST, box), area(2, WEST, box)))
        .allSatisfy(found -> assertThat(found).contains(Flaw.DUPLICATE_CODE));
    assertThat(flaws(mark("99010100001320000002", 108.05, 32.05)))
        .containsExactly(Flaw.UNKNOWN_CODE);
  }

  @Test
  void a_border_lies_in_its_parent_and_covers_no_neighbour() {
    assertThat(flaws(area(1, WEST, box(107.95, 32, 108.1, 32.1))))
        .containsExactly(Flaw.OUTSIDE_PARENT);
    assertThat(flaws(area(1, WEST, box(108, 32, 108.12, 32.1)))).containsExactly(Flaw.OVERLAPS);
    assertThat(
            flaws(
                Crs.CGCS2000,
                area(1, WEST, box(108, 32, 108.12, 32.1)),
                area(2, EAST, box(108.12, 32, 108.2, 32.1))))
        .as("both move together")
        .allSatisfy(found -> assertThat(found).doesNotContain(Flaw.OVERLAPS));
  }

  @Test
  void a_file_in_another_system_is_known_by_it_and_read_in_that_it_fits() {
    Feature[] shifted = {
      area(1, WEST, in(Crs.GCJ02, box(108, 32, 108.1, 32.1))),
      area(2, EAST, in(Crs.GCJ02, box(108.1, 32, 108.2, 32.1)))
    };
    assertThat(
            new Inspection(ground, Crs.CGCS2000)
                .of(List.of(shifted)).stream()
                    .flatMap(one -> one.findings().stream())
                    .filter(finding -> finding.flaw() == Flaw.WRONG_SYSTEM))
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.detail()).isEqualTo("GCJ02"));
    assertThat(flaws(Crs.GCJ02, shifted))
        .allSatisfy(found -> assertThat(found).containsExactly(Flaw.NO_CHANGE));
  }

  private static List<double[]> in(Crs crs, List<double[]> ring) {
    return ring.stream()
        .map(p -> CoordinateShift.convert(Position.of(p), Crs.CGCS2000, crs).lonLat())
        .toList();
  }

  @Test
  void a_camera_moves_within_its_village() {
    Checked moved =
        new Inspection(ground, Crs.CGCS2000).of(List.of(mark(CAMERA, 108.0502, 32.05))).getFirst();
    assertThat(moved.acceptable()).isTrue();
    assertThat(moved.leaf()).isEqualTo(WEST);
    assertThat(flaws(mark(CAMERA, 107, 32.05))).contains(Flaw.OTHER_VILLAGE);
    assertThat(flaws(mark(CAMERA, 108.05, 32.05))).containsExactly(Flaw.NO_CHANGE);
  }
}
