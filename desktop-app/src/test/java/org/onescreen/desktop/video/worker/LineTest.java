package org.onescreen.desktop.video.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void aLineSurvivesThePipe() {
    var line = Line.of(Words.OPEN, 3, 4096, 300, 170, "rtsp://a:b@c/d?e=f");
    assertThat(Line.parse(line.text())).contains(line);
    assertThat(Line.parse(Line.of(Words.BEAT).text())).contains(Line.of(Words.BEAT));
  }

  @Test
  void whatLibrariesPrintIsNotALine() {
    assertThat(Line.parse("")).isEmpty();
    assertThat(Line.parse("[h264 @ 0x7f] error while decoding MB 1 2")).isEmpty();
    assertThat(Line.parse("beat\t1")).isEmpty();
  }

  @Test
  void attemptsGetRarerButNeverRarerThanFifteenSeconds() {
    long seed = System.nanoTime();
    var retry = new Retry(new Random(seed));
    assertThat(retry.pause(1)).as("seed %d", seed).isBetween(400L, 600L);
    for (int attempt = 1; attempt < 2000; attempt++) {
      assertThat(retry.pause(attempt)).as("seed %d", seed).isBetween(400L, 15_000L);
    }
    assertThat(retry.pause(2000)).as("seed %d", seed).isGreaterThanOrEqualTo(12_000L);
    assertThat(retry.pauseAfterRefusedPassword()).isGreaterThanOrEqualTo(12_000L);
  }
}
