package org.onescreen.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IsoTextTest {
  private static final String LETTERS = "0123456789-:TZ. /;";

  @Test
  void whatThisProgramWritesIsKnownAtOnce() {
    for (String moment :
        List.of(
            "2026-11-22T03:04:05Z", "1999-01-01T00:00:00.1Z", "2026-12-28T23:59:59.123456789Z")) {
      assertThat(IsoText.isPlainMoment(moment)).as(moment).isTrue();
    }
    assertThat(IsoText.isPlainDate(LocalDate.of(2026, 2, 28).toString())).isTrue();
  }

  @Test
  void whatItSaysYesToCanBeReadHoweverATextIsGarbled() {
    for (long seed = 1; seed <= 200_000; seed++) {
      Random random = new Random(seed);
      String moment = garbled("2026-02-28T23:59:59.987Z", random);
      if (IsoText.isPlainMoment(moment)) {
        assertThatCode(() -> Instant.parse(moment))
            .as("seed %d: %s", seed, moment)
            .doesNotThrowAnyException();
      }
      String date = garbled("2026-02-28", random);
      if (IsoText.isPlainDate(date)) {
        assertThatCode(() -> LocalDate.parse(date))
            .as("seed %d: %s", seed, date)
            .doesNotThrowAnyException();
      }
    }
  }

  private static String garbled(String text, Random random) {
    StringBuilder garbled = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(garbled.length());
      switch (random.nextInt(4)) {
        case 0 -> garbled.deleteCharAt(at);
        case 1 -> garbled.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
        default -> garbled.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return garbled.toString();
  }
}
