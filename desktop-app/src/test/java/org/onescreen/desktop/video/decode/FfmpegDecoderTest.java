package org.onescreen.desktop.video.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onescreen.desktop.centre.camera.TimeBar;
import org.onescreen.desktop.testing.Patience;

class FfmpegDecoderTest extends DecoderContract {
  private static final long HELD_UP_MILLIS = 2_500;

  @Override
  Decoder decoder() {
    System.setProperty("org.bytedeco.javacpp.cachedir", NATIVE.toString());
    return new FfmpegDecoder();
  }

  @Override
  String[] containers() {
    return new String[] {"flv", "ts"};
  }

  @Test
  void afterBeingHeldUpItShowsWhatHappensNowAndNotWhatHappenedThen() throws Exception {
    var sink = sink();
    var playing = play("/9/main.flv", sink);
    Patience.until(() -> sink.published() > 5);
    sink.holdUp(HELD_UP_MILLIS);
    Patience.until(() -> sink.tick().isPresent() && age(sink) > HELD_UP_MILLIS - 500);
    Patience.until(() -> age(sink) < 700);
    assertThat(stop(sink, playing)).isEqualTo(Ending.STOPPED);
  }

  private static long age(TestSink sink) {
    return System.currentTimeMillis() - TimeBar.millis(sink.tick().orElse(0));
  }
}
