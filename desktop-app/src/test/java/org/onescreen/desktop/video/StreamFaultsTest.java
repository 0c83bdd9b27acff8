package org.onescreen.desktop.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.camera.CameraServer;
import org.onescreen.desktop.centre.camera.Fault;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.stream.StreamAddress;

/// One camera that does everything wrong that a camera can, one after the other, beside one that
/// does not: each has its word on the tile, each is got over, and the neighbour never notices.
class StreamFaultsTest {
  private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();
  private static final long JUST_LATE_MILLIS = 2_000;

  @Test
  void every_fault_has_its_word_and_is_got_over_and_the_neighbour_never_notices(
      @TempDir Path folder) throws Exception {
    try (var cameras = new CameraServer(NATIVE, 0);
        var worker =
            VideoWorker.start(new VideoSettings(folder, NATIVE, DecoderChoice.FFMPEG, null), 1)) {
      VideoTile tile = worker.open(StreamAddress.of(cameras.url("/1/main.ts")), 160, 130);
      VideoTile neighbour = worker.open(StreamAddress.of(cameras.url("/2/sub.ts")), 160, 130);
      live(tile);
      live(neighbour);

      cameras.streams().fault("1", Fault.STALL);
      Patience.until(() -> tile.state().condition() == Condition.LATE);
      long age = System.currentTimeMillis() - tile.state().lastFrameAt().toEpochMilli();
      assertThat(age).isGreaterThanOrEqualTo(JUST_LATE_MILLIS);
      assertThat(tile.frame()).as("the last good picture stays").isPresent();
      healed(cameras, tile);

      cameras.streams().fault("1", Fault.OTHER_SIZE);
      Patience.until(() -> tile.frame().orElseThrow().sourceWidth() == 352);
      healed(cameras, tile);

      for (Fault broken : new Fault[] {Fault.CUT, Fault.REFUSE}) {
        cameras.streams().fault("1", broken);
        Patience.until(
            () ->
                tile.state().condition() == Condition.RECONNECTING
                    && tile.state().retryAt() != null);
        healed(cameras, tile);
      }
      for (Fault noise : new Fault[] {Fault.GARBAGE, Fault.SLOW}) {
        cameras.streams().fault("1", noise);
        Patience.until(() -> !tile.state().isLive());
        healed(cameras, tile);
      }
      cameras.streams().fault("1", Fault.LOCK);
      Patience.until(() -> tile.state().condition() == Condition.UNAUTHORISED);
      assertThat(worker.status().restarts()).as("the process bore it").isZero();
      live(neighbour);
    }
  }

  private static void healed(CameraServer cameras, VideoTile tile) {
    cameras.streams().fault("1", Fault.NONE);
    live(tile);
  }

  private static void live(VideoTile tile) {
    long before = tile.sequence();
    Patience.until(() -> tile.state().isLive() && tile.sequence() > before + 3);
  }
}
