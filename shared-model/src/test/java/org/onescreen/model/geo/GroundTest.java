package org.onescreen.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroundTest {
  private static final long SEED = 78;

  @Test
  void a_degree_of_a_meridian_is_a_hundred_and_eleven_kilometres() {
    assertThat(Ground.metres(new Position(108, 32), new Position(108, 33)))
        .isCloseTo(111_195, within(1.0));
    assertThat(Ground.metres(new Position(108, 32), new Position(108, 32))).isZero();
    // Beijing to Shanghai, by the great circle: 1,067 km.
    assertThat(Ground.metres(new Position(116.4074, 39.9042), new Position(121.4737, 31.2304)))
        .isCloseTo(1_067_300, within(1_500.0));
  }

  @Test
  void a_way_there_is_as_long_as_the_way_back_and_never_shorter_than_straight_on() {
    Random random = new Random(SEED);
    for (int i = 0; i < 1000; i++) {
      List<Position> way = new ArrayList<>();
      for (int k = 0; k < 5; k++) {
        way.add(new Position(108 + random.nextDouble(), 32 + random.nextDouble()));
      }
      double there = Ground.metres(way);
      assertThat(Ground.metres(way.reversed())).as("seed %s", SEED).isCloseTo(there, within(1e-6));
      assertThat(there)
          .as("seed %s", SEED)
          .isGreaterThanOrEqualTo(Ground.metres(way.getFirst(), way.getLast()) - 1e-6);
    }
  }

  @Test
  void a_square_of_a_tenth_of_a_degree_encloses_what_it_should_whichever_way_it_turns() {
    List<Position> square =
        List.of(
            new Position(108, 32),
            new Position(108.1, 32),
            new Position(108.1, 32.1),
            new Position(108, 32.1));
    double expected =
        Ground.metres(new Position(108, 32.05), new Position(108.1, 32.05))
            * Ground.metres(new Position(108, 32), new Position(108, 32.1));
    assertThat(Ground.squareMetres(square)).isCloseTo(expected, within(expected * 1e-4));
    assertThat(Ground.squareMetres(square.reversed()))
        .isCloseTo(Ground.squareMetres(square), within(1e-3));
    assertThat(Ground.squareMetres(square.subList(0, 2))).isCloseTo(0, within(1e-6));
  }
}
