package org.onescreen.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinateShiftTest {
  /// A millimetre on the ground, in degrees.
  private static final double MILLIMETRE = 1e-8;

  @ParameterizedTest
  @CsvSource({
    "116.404,39.915,116.41024449916938,39.91640428150164",
    "108.53,32.52,108.53440869669045,32.51769439210693",
  })
  void points_shift_to_gcj02_as_the_published_vectors_say(
      double lon, double lat, double gcjLon, double gcjLat) {
    Position shifted = CoordinateShift.convert(new Position(lon, lat), Crs.CGCS2000, Crs.GCJ02);
    assertThat(shifted.lon()).isEqualTo(gcjLon, within(1e-12));
    assertThat(shifted.lat()).isEqualTo(gcjLat, within(1e-12));
  }

  @Test
  void points_shift_to_bd09_as_the_published_vector_says() {
    Position shifted =
        CoordinateShift.convert(new Position(116.404, 39.915), Crs.CGCS2000, Crs.BD09);
    assertThat(shifted.lon()).isEqualTo(116.41662724378733, within(1e-12));
    assertThat(shifted.lat()).isEqualTo(39.922699552216216, within(1e-12));
  }

  @Test
  void every_conversion_there_and_back_is_exact_to_a_millimetre() {
    long seed = 20261122;
    SplittableRandom random = new SplittableRandom(seed);
    Offset<Double> exact = within(MILLIMETRE);
    for (int i = 0; i < 2_000; i++) {
      Position there = new Position(random.nextDouble(74, 134), random.nextDouble(19, 53));
      for (Crs from : Crs.values()) {
        for (Crs to : Crs.values()) {
          Position back =
              CoordinateShift.convert(CoordinateShift.convert(there, from, to), to, from);
          assertThat(back.lon())
              .as("seed %d, %s from %s to %s", seed, there, from, to)
              .isEqualTo(there.lon(), exact);
          assertThat(back.lat()).isEqualTo(there.lat(), exact);
        }
      }
    }
  }

  @Test
  void outside_china_nothing_is_shifted() {
    Position elsewhere = new Position(2.35, 48.86);
    assertThat(CoordinateShift.convert(elsewhere, Crs.CGCS2000, Crs.GCJ02)).isEqualTo(elsewhere);
  }
}
