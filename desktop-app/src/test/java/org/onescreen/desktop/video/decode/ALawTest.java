package org.onescreen.desktop.video.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// G.711 A-law, by values of the standard's tables.
class ALawTest {
  @ParameterizedTest
  @CsvSource({
    "0, D5",
    "8, D5",
    "16, D4",
    "-1, 55",
    "-16, 55",
    "-17, 54",
    "256, C5",
    "1000, FA",
    "-1000, 7A",
    "32767, AA",
    "-32768, 2A"
  })
  void a_sample_has_eight_bits(short sample, String hex) {
    assertThat("%02X".formatted(ALaw.of(sample))).isEqualTo(hex);
  }
}
