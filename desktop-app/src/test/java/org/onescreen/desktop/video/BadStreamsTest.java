package org.onescreen.desktop.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.camera.CameraServer;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.stream.StreamAddress;

/// Servers that no camera is: one tile's trouble stays in that tile, with a word for it, and the
/// camera beside it plays on in the same process.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadStreamsTest {
  private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();
  private static final Set<Condition> TROUBLE =
      Set.of(Condition.NO_SIGNAL, Condition.REFUSED, Condition.RECONNECTING);
  private static final long MOST_BYTES_A_SECOND = 40L << 20;
  private static final long MOST_PICTURES_A_SECOND = 150;
  private static final int CAMERAS = 400;
  private static final int AT_ONCE = 40;
  private static final int PLAYING_OF_TWENTY = 1;

  private CameraServer cameras;
  private VideoWorker worker;
  private VideoTile neighbour;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    cameras = new CameraServer(NATIVE, 0);
    worker = VideoWorker.start(new VideoSettings(folder, NATIVE, DecoderChoice.FFMPEG, null), 1);
    neighbour = worker.open(StreamAddress.of(cameras.url("/1/sub.ts")), 160, 130);
  }

  @BeforeEach
  @AfterEach
  void theNeighbourPlays() {
    long before = neighbour.sequence();
    Patience.until(() -> neighbour.state().isLive() && neighbour.sequence() > before + 3);
    assertThat(worker.status().restarts()).isZero();
  }

  @AfterAll
  void close() {
    worker.close();
    cameras.close();
  }

  private VideoTile open(String address) {
    return worker.open(StreamAddress.of(address), 160, 130);
  }

  @Test
  void a_redirect_without_end_a_byte_a_second_a_page_and_a_list_of_local_files_each_have_a_word()
      throws Exception {
    try (var bad = new BadServer(new byte[1])) {
      List<VideoTile> tiles =
          Stream.of("/redirect", "/drip", "/page", "/list.m3u8")
              .map(path -> open(bad.url(path)))
              .toList();
      for (VideoTile tile : tiles) {
        Patience.until(
            tile.address() + " has a word",
            () ->
                TROUBLE.contains(tile.state().condition())
                    && tile.state().attempt() > 0
                    && tile.state().retryAt() != null);
        assertThat(tile.frame()).isEmpty();
      }
      assertThat(bad.redirects.get()).as("each attempt gives up after some").isLessThan(200);
      tiles.forEach(VideoTile::close);
    }
  }

  @Test
  void a_file_that_is_no_video_has_a_word(@TempDir Path folder) throws Exception {
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    List<Path> files =
        List.of(
            Files.writeString(folder.resolve("会议记录.txt"), "没有画面"),
            Files.write(folder.resolve("空.mp4"), new byte[0]),
            Files.write(folder.resolve("杂音.mp4"), noise),
            folder.resolve("没有这个文件.mp4"));
    for (Path file : files) {
      VideoTile tile = open("file:" + file);
      Patience.until(
          file + " has a word",
          () -> TROUBLE.contains(tile.state().condition()) && tile.state().attempt() > 0);
      assertThat(tile.frame()).isEmpty();
      tile.close();
    }
  }

  @Test
  void a_flood_of_video_is_taken_no_faster_than_a_camera_could_send_it() throws Exception {
    byte[] video;
    try (InputStream kept = BadStreamsTest.class.getResourceAsStream("decode/h265.ts")) {
      video = kept.readAllBytes();
    }
    try (var bad = new BadServer(video)) {
      VideoTile tile = open(bad.url("/flood"));
      Patience.until(() -> tile.sequence() > 0);
      long bytes = bad.flooded.get();
      long pictures = tile.frames().drawn();
      long from = System.nanoTime();
      long before = neighbour.sequence();
      Patience.until(() -> neighbour.sequence() > before + 25);
      double seconds = (System.nanoTime() - from) / 1e9;
      assertThat((bad.flooded.get() - bytes) / seconds).isLessThan(MOST_BYTES_A_SECOND);
      assertThat((tile.frames().drawn() - pictures) / seconds).isLessThan(MOST_PICTURES_A_SECOND);
      tile.close();
    }
  }

  @Test
  void of_cameras_of_which_nineteen_in_twenty_refuse_the_twentieth_plays() throws Exception {
    int port;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }
    for (int from = 0; from < CAMERAS; from += AT_ONCE) {
      List<VideoTile> playing = new ArrayList<>();
      List<VideoTile> refused = new ArrayList<>();
      for (int i = from; i < from + AT_ONCE; i++) {
        if (i % 20 < PLAYING_OF_TWENTY) {
          playing.add(open(cameras.url("/" + i % 2 + "/sub.ts")));
        } else {
          refused.add(open("http://127.0.0.1:" + port + "/" + i + ".flv"));
        }
      }
      Patience.until(() -> playing.stream().allMatch(tile -> tile.state().isLive()));
      Patience.until(
          () -> refused.stream().allMatch(t -> t.state().condition() == Condition.REFUSED));
      playing.forEach(VideoTile::close);
      refused.forEach(VideoTile::close);
    }
  }
}
