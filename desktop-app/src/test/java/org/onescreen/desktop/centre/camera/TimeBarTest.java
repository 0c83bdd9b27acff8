package org.onescreen.desktop.centre.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeBarTest {
  @Test
  void thePixelsSayWhenTheyWereTaken() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      long tick = 44_000_000_000L + random.nextInt(1_000_000_000);
      var picture = new Picture(704, 576);
      TimeBar.draw(picture, tick);
      long now = TimeBar.millis(tick) + random.nextInt(60_000);
      assertThat(read(picture, now)).as("seed %d", seed).isEqualTo(OptionalLong.of(tick));
    }
  }

  @Test
  void aPictureWithoutABarSaysNothing() {
    assertThat(read(new Picture(352, 288), System.currentTimeMillis())).isEmpty();
  }

  private static OptionalLong read(Picture picture, long now) {
    ByteBuffer pixels = ByteBuffer.allocate(picture.luma.length * 4);
    for (byte luma : picture.luma) {
      pixels.put(luma).put(luma).put(luma).put((byte) 255);
    }
    return TimeBar.read(pixels, picture.width, picture.height, picture.width * 4, now);
  }
}
