package org.onescreen.desktop.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.camera.CameraServer;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.Exported;
import org.onescreen.desktop.video.TileFrame;
import org.onescreen.desktop.video.VideoSettings;
import org.onescreen.desktop.video.VideoTile;
import org.onescreen.desktop.video.VideoWorker;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.onescreen.desktop.video.stream.StreamAddress;

/// The replay of a tile that had gone over to another stream of its camera, with real streams.
class TileReplayTest {
  private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();
  private static final PictureSize SIZE = new PictureSize(160, 130);
  private static final int SUB_WIDTH = 352;
  private static final int MAIN_WIDTH = 704;

  @Test
  void what_came_of_each_stream_is_replayed_one_after_the_other_and_over_again(@TempDir Path folder)
      throws Exception {
    try (var cameras = new CameraServer(NATIVE, 0);
        var worker =
            VideoWorker.start(new VideoSettings(folder, NATIVE, DecoderChoice.FFMPEG, null), 1)) {
      List<Exported> films = films(cameras, worker, folder);
      assertThat(films).hasSize(2);
      TileReplay replay = new TileReplay();
      replay.play(films, worker, SIZE);
      replay.faster();
      for (int width : new int[] {SUB_WIDTH, MAIN_WIDTH, SUB_WIDTH}) {
        Patience.until(() -> width(replay) == width);
        assertThat(replay.speed()).as("it goes on as fast").isEqualTo(2);
      }
      replay.end();
      assertThat(replay.now()).isEmpty();
    }
  }

  private static List<Exported> films(CameraServer cameras, VideoWorker worker, Path folder)
      throws Exception {
    TileStream stream = new TileStream(worker);
    stream.play(StreamAddress.of(cameras.url("/1/sub.flv")), SIZE);
    seen(stream, SUB_WIDTH);
    stream.play(StreamAddress.of(cameras.url("/1/main.flv")), SIZE);
    seen(stream, MAIN_WIDTH);
    Instant now = Instant.now();
    List<Exported> films =
        stream
            .now()
            .orElseThrow()
            .export(now.minusSeconds(60), now, folder.resolve("film.mp4"))
            .get(30, TimeUnit.SECONDS);
    stream.stop();
    return films;
  }

  private static void seen(TileStream stream, int width) {
    Patience.until(() -> stream.now().filter(tile -> width(tile) == width).isPresent());
    VideoTile tile = stream.now().orElseThrow();
    long drawn = tile.frames().drawn();
    Patience.until(() -> tile.frames().drawn() > drawn + 20);
  }

  private static int width(TileReplay replay) {
    return replay.now().map(TileReplayTest::width).orElse(0);
  }

  private static int width(VideoTile tile) {
    return tile.frame().map(TileFrame::sourceWidth).orElse(0);
  }
}
