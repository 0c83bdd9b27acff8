package org.onescreen.desktop.video.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.frame.FrameFile;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.stream.StreamAddress;

/// The machine's own decoder where it is not there or breaks. Where it works was never tried: no
/// machine of ours has one.
class AccelerationTest {
  @TempDir Path folder;

  @BeforeAll
  static void natives() {
    System.setProperty("org.bytedeco.javacpp.cachedir", DecoderContract.NATIVE.toString());
  }

  @Test
  void a_device_that_does_not_open_is_done_without() throws Exception {
    List<String> said = new CopyOnWriteArrayList<>();
    try (Decoder decoder = new FfmpegDecoder(List.of("no-such-device", "vdpau"), said::add)) {
      assertThat(play(decoder, 3)).isEqualTo(Ending.STOPPED);
    }
    assertThat(said).singleElement().asString().contains("vdpau").contains("software");
  }

  @Test
  void a_device_that_breaks_at_work_is_given_up_and_the_stream_goes_on_in_software()
      throws Exception {
    BreakingDevice device = new BreakingDevice();
    try (Decoder decoder = new FfmpegDecoder(device)) {
      assertThat(play(decoder, 0)).isEqualTo(Ending.SOFTWARE);
      assertThat(device.failed).hasValue(1);
      assertThat(play(decoder, 3)).isEqualTo(Ending.STOPPED);
    }
  }

  /// Plays a large recording until it was seen to draw so many pictures, or ended by itself.
  private Ending play(Decoder decoder, int pictures) throws Exception {
    try (var file = FrameFile.create(folder);
        var broadcast = new Broadcast(folder)) {
      var sink = new TestSink(file.allocate(new FrameLayout(300, 170), 0));
      var address = StreamAddress.of(broadcast.h264("large.ts", "1280x720").toUri().toString());
      CompletableFuture<Ending> playing =
          CompletableFuture.supplyAsync(() -> decoder.play(address, sink));
      Patience.until(() -> playing.isDone() || (pictures > 0 && sink.published() >= pictures));
      sink.stop();
      return playing.get(10, TimeUnit.SECONDS);
    }
  }
}
