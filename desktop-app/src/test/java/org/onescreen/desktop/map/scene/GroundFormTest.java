package org.onescreen.desktop.map.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.geo.Outline;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.GridType;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.GroundType;

/// The ground that is read as bytes is the one that was written, to the last bit.
class GroundFormTest {
  private static final long SEED = 20261123;
  private static final int SIDE = 8;
  private static final int BETWEEN = 12;
  private static final String HEAD = "示某人";

  private final Random random = new Random(SEED);
  private final DivisionCode village = new DivisionCode("990101100201");

  /// A lattice of grids with wavy borders, and a road.
  private Geometry geometry() {
    Position[][] down = new Position[SIDE + 1][SIDE * BETWEEN + 1];
    for (int x = 0; x <= SIDE; x++) {
      for (int y = 0; y <= SIDE * BETWEEN; y++) {
        double aside = y % BETWEEN == 0 ? 0 : 0.003 * random.nextDouble();
        down[x][y] = new Position(120 + 0.01 * x + aside, 30 + 0.01 * y / BETWEEN);
      }
    }
    GeometryBuilder builder = new GeometryBuilder();
    for (int x = 0; x < SIDE; x++) {
      for (int y = 0; y < SIDE; y++) {
        builder.add(grid(x, y, down));
      }
    }
    builder.add(
        new GroundLine(
            new UUID(1, 1),
            village,
            GroundType.MAIN_ROAD,
            "示范路",
            List.of(down[0][0], down[3][17], down[SIDE][SIDE * BETWEEN])));
    return builder.build();
  }

  private Grid grid(int x, int y, Position[][] down) {
    List<Position> ring = new ArrayList<>();
    for (int i = 0; i <= BETWEEN; i++) {
      ring.add(down[x][y * BETWEEN + i]);
    }
    for (int i = BETWEEN; i >= 0; i--) {
      ring.add(down[x + 1][y * BETWEEN + i]);
    }
    int number = 1 + x * SIDE + y;
    return new Grid(
        new UUID(2, number),
        village,
        GridCode.of(village, number),
        null,
        1,
        true,
        GridType.BASIC,
        "第" + number + "网格",
        random.nextInt(300),
        HEAD,
        "13900000000",
        ring.getFirst(),
        new Outline(ring));
  }

  @Test
  void all_that_was_written_is_read_again() {
    Geometry made = geometry();
    Geometry read = GroundForm.read(GroundForm.write(made)).orElseThrow();
    assertThat(read.bounds().equals(made.bounds())).isTrue();
    assertThat(read.areas()).hasSameSizeAs(made.areas());
    for (Area area : made.areas()) {
      Area other = read.areas().get(area.place());
      assertThat(other)
          .usingRecursiveComparison()
          .ignoringFields("ring")
          .as("seed %d", SEED)
          .isEqualTo(area);
      assertThat(read.find(area.code())).containsSame(other);
      for (int i = 0; i < area.ring().size(); i++) {
        assertThat(other.ring().get(i).backwards()).isEqualTo(area.ring().get(i).backwards());
        same(area.ring().get(i).arc(), other.ring().get(i).arc());
      }
    }
    assertThat(read.paths()).hasSize(1);
    assertThat(read.paths().getFirst().type()).isEqualTo(GroundType.MAIN_ROAD);
    same(made.paths().getFirst().arc(), read.paths().getFirst().arc());
  }

  private static void same(Arc made, Arc read) {
    assertThat(read.tier()).isEqualTo(made.tier());
    assertThat(read.bounds().equals(made.bounds())).isTrue();
    for (int zoom = 3; zoom < 20; zoom++) {
      assertThat(read.points(zoom)).as("zoom %d, seed %d", zoom, SEED).isEqualTo(made.points(zoom));
    }
    assertThat(read.finest()).isEqualTo(made.finest());
  }

  @Test
  void a_border_of_two_areas_is_still_one_and_every_place_lies_where_it_lay() {
    Geometry made = geometry();
    Geometry read = GroundForm.read(GroundForm.write(made)).orElseThrow();
    assertThat(read.arcs()).hasSameSizeAs(made.arcs());
    for (int i = 0; i < 2_000; i++) {
      double x = made.bounds().getMinX() + made.bounds().getWidth() * random.nextDouble();
      double y = made.bounds().getMinY() + made.bounds().getHeight() * random.nextDouble();
      assertThat(read.at(x, y, Tier.SUBGRID).map(Area::code))
          .as("seed %d", SEED)
          .isEqualTo(made.at(x, y, Tier.SUBGRID).map(Area::code));
    }
  }

  @Test
  void nothing_of_a_person_is_in_it() {
    assertThat(new String(GroundForm.write(geometry()), StandardCharsets.UTF_8))
        .contains("网格")
        .doesNotContain(HEAD, "13900000000");
  }

  @Test
  void what_was_spoilt_or_cut_off_or_is_of_another_program_is_not_believed() {
    byte[] sound = GroundForm.write(geometry());
    for (int i = 0; i < 300; i++) {
      byte[] spoilt = sound.clone();
      spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(GroundForm.read(spoilt)).as("seed %d", SEED).isEmpty();
      byte[] cut = Arrays.copyOf(sound, random.nextInt(sound.length));
      assertThat(GroundForm.read(cut)).as("seed %d", SEED).isEmpty();
    }
    assertThat(GroundForm.read(new byte[0])).isEmpty();
    assertThat(GroundForm.read(sound)).isPresent();
  }
}
