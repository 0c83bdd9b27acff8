package org.onescreen.desktop.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.camera.CameraServer;
import org.onescreen.desktop.centre.camera.Fault;
import org.onescreen.desktop.centre.camera.TimeBar;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.onescreen.desktop.video.stream.Condition;
import org.onescreen.desktop.video.stream.StreamAddress;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VideoWorkerTest {
  private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();

  /// Areas rest for two seconds; that many times what was there is what may rest.
  private static final int MOST_AREAS = 4;

  @TempDir Path folder;
  private CameraServer cameras;
  private VideoWorker worker;

  @BeforeAll
  void startCameras() throws IOException {
    cameras = new CameraServer(NATIVE, 0);
  }

  @AfterAll
  void stopCameras() {
    cameras.close();
  }

  @BeforeEach
  void start() throws IOException {
    worker =
        VideoWorker.start(
            new VideoSettings(folder, NATIVE, DecoderChoice.AUTO, null), 2, Duration.ZERO);
  }

  @AfterEach
  void close() {
    worker.close();
  }

  @Test
  void aKilledWorkerComesBackAndItsTilesPlayAgain() throws Exception {
    VideoTile tile = worker.open(address("/1/sub.flv"), 300, 170);
    Patience.until(() -> tile.state().isLive() && tick(tile) > 0 && worker.status().up());
    long sequence = tile.sequence();
    ProcessHandle process = ProcessHandle.of(worker.status().pid()).orElseThrow();
    assertThat(process.destroyForcibly()).isTrue();
    Patience.until(() -> tile.state().condition() == Condition.RECONNECTING);
    assertThat(tile.state().lastFrameAt()).isNotNull();
    assertThat(tile.frame()).as("the last picture stays").isPresent();
    Patience.until(() -> tile.state().isLive() && tile.sequence() > sequence + 2);
    Patience.until(() -> worker.status().up());
    assertThat(worker.status().restarts()).isEqualTo(1);
    assertThat(worker.status().pid()).isNotEqualTo(process.pid());
  }

  @Test
  void theOneThatStandsByPlaysTheTilesOfOneThatDies() {
    VideoTile tile = worker.open(address("/1/sub.flv"), 300, 170);
    Patience.until(() -> tile.state().isLive() && worker.status().up());
    Patience.until(() -> worker.standby() != 0);
    long next = worker.standby();
    long sequence = tile.sequence();
    ProcessHandle.of(worker.status().pid()).orElseThrow().destroyForcibly();
    Patience.until(() -> tile.state().isLive() && tile.sequence() > sequence + 2);
    Patience.until(() -> worker.status().up());
    assertThat(worker.status().pid()).isEqualTo(next);
  }

  @Test
  void aWorkerThatHangsIsReplacedAndItsTilesPlayAgain() throws Exception {
    VideoTile tile = worker.open(address("/1/sub.flv"), 300, 170);
    Patience.until(() -> tile.state().isLive() && worker.status().up());
    long sequence = tile.sequence();
    long hanging = worker.status().pid();
    assumeTrue(Files.isDirectory(Path.of("/proc")), "a process is held by a signal");
    assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(hanging)).start().waitFor())
        .isZero();
    Patience.until(() -> tile.state().condition() == Condition.LATE);
    Patience.until(() -> worker.status().restarts() == 1);
    Patience.until(() -> tile.state().isLive() && tile.sequence() > sequence + 2);
    assertThat(ProcessHandle.of(hanging).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aKilledProcessTakesItsOwnTilesAndNoOthers() throws Exception {
    List<VideoTile> tiles = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      tiles.add(worker.open(address("/1/sub.flv"), 96, 64));
    }
    Patience.until(() -> tiles.stream().allMatch(tile -> tile.state().isLive()));
    Patience.until(() -> worker.processes().stream().filter(WorkerStatus::up).count() == 2);
    VideoTile alone = tiles.getLast();
    long second = worker.processes().get(1).pid();
    assertThat(ProcessHandle.of(second).orElseThrow().destroyForcibly()).isTrue();
    Patience.until(() -> alone.state().condition() == Condition.RECONNECTING);
    assertThat(tiles.subList(0, 8))
        .noneMatch(tile -> tile.state().condition() == Condition.RECONNECTING);
    Patience.until(() -> alone.state().isLive());
    assertThat(worker.processes().getFirst().restarts()).isZero();
  }

  @Test
  void aClosedWorkerLeavesNoProcessAndNoFile() throws Exception {
    VideoTile tile = worker.open(address("/2/sub.ts"), 320, 180);
    Patience.until(() -> tile.state().isLive() && worker.status().up());
    ProcessHandle process = ProcessHandle.of(worker.status().pid()).orElseThrow();
    assertThat(files()).isNotEmpty();
    worker.close();
    assertThat(process.isAlive()).isFalse();
    assertThat(files()).isEmpty();
    assertThat(worker.status().up()).isFalse();
  }

  @Test
  void eachTileSaysWhatIsWrongWithItsStreamAndTriesAgain() throws Exception {
    int port;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }
    VideoTile refused =
        worker.open(StreamAddress.of("http://a:b@127.0.0.1:" + port + "/x.flv"), 300, 170);
    VideoTile missing = worker.open(address("/missing"), 300, 170);
    VideoTile locked = worker.open(address("/locked"), 300, 170);
    assertThat(refused.state().condition()).isEqualTo(Condition.CONNECTING);
    Patience.until(
        () ->
            refused.state().condition() == Condition.REFUSED
                && missing.state().condition() == Condition.NO_SIGNAL
                && locked.state().condition() == Condition.UNAUTHORISED);
    Patience.until(() -> refused.state().attempt() >= 2);
    assertThat(refused.state().retryAt()).isNotNull();
    assertThat(refused.state().lastFrameAt()).isNull();
    assertThat(refused.frame()).isEmpty();
  }

  @Test
  void aTileIsResizedWithoutLosingItsPicture() throws Exception {
    VideoTile tile = worker.open(address("/3/sub.flv"), 300, 170);
    Patience.until(() -> tick(tile) > 0);
    tile.resize(480, 270);
    assertThat(tile.frame()).isPresent();
    Patience.until(() -> tile.frame().orElseThrow().pixels().width() == 480 && tick(tile) > 0);
    TileFrame frame = tile.frame().orElseThrow();
    assertThat(frame.pixels().height()).isEqualTo(270);
    assertThat(frame.pixels().stride() % 64).isZero();
    assertThat(frame.sourceWidth()).isEqualTo(352);
    assertThat(tile.frames().drawn()).isPositive();
    tile.close();
    Patience.until(() -> cameras.streams().encoding() == 0);
  }

  @Test
  void what_came_before_a_cut_can_still_be_exported() throws Exception {
    VideoTile tile = worker.open(address("/5/sub.ts"), 96, 64);
    Patience.until(() -> tile.state().isLive() && tile.frames().decoded() > 20);
    cameras.streams().fault("5", Fault.CUT);
    Patience.until(() -> tile.state().condition() == Condition.RECONNECTING);
    Instant cut = Instant.now();
    cameras.streams().fault("5", Fault.NONE);
    long before = tile.sequence();
    Patience.until(() -> tile.state().isLive() && tile.sequence() > before + 20);
    List<Exported> films = export(tile);
    assertThat(films).hasSizeGreaterThan(1);
    assertThat(films.getFirst().from()).isBefore(cut);
    assertThat(films.getLast().until()).isAfter(cut);
    assertThat(films).allMatch(film -> Files.isRegularFile(film.file()));
  }

  @Test
  void what_came_before_another_stream_of_the_camera_can_still_be_exported() throws Exception {
    VideoTile small = worker.open(address("/6/sub.flv"), 96, 64);
    Patience.until(() -> small.frames().decoded() > 20);
    VideoTile large = worker.openAfter(small, address("/6/main.flv"), 96, 64);
    Patience.until(() -> large.sequence() > 0);
    small.close();
    Instant changed = Instant.now();
    long decoded = large.frames().decoded();
    Patience.until(() -> large.frames().decoded() > decoded + 20);
    List<Exported> films = export(large);
    assertThat(films).hasSize(2);
    assertThat(films.getFirst().pictures()).isGreaterThan(10);
    assertThat(films.getFirst().until()).isBefore(films.getLast().from());
    assertThat(films.getFirst().from()).isBefore(changed);
    assertThat(films.getLast().until()).isAfter(changed);

    long sequence = large.sequence();
    Patience.until(() -> worker.status().up());
    ProcessHandle.of(worker.status().pid()).orElseThrow().destroyForcibly();
    Patience.until(() -> large.state().isLive() && large.sequence() > sequence + 20);
    assertThat(export(large)).as("a worker's death alone takes it").hasSize(1);
  }

  @Test
  void a_stream_that_never_took_its_place_leaves_the_film_in_one_piece() throws Exception {
    VideoTile small = worker.open(address("/6/sub.flv"), 96, 64);
    Patience.until(() -> small.frames().decoded() > 20);
    VideoTile large = worker.openAfter(small, address("/6/main.flv"), 96, 64);
    Patience.until(() -> large.frames().decoded() > 5);
    large.close();
    long decoded = small.frames().decoded();
    Patience.until(() -> small.frames().decoded() > decoded + 20);
    assertThat(export(small)).hasSize(1);
  }

  private List<Exported> export(VideoTile tile) throws Exception {
    Instant now = Instant.now();
    Path file = folder.resolve("film-" + now.toEpochMilli() + ".mp4");
    return tile.export(now.minusSeconds(60), now, file).get(30, TimeUnit.SECONDS);
  }

  @Test
  void openingAndClosingLeavesNoThreadNoHandleAndNoMoreMemoryBehind() throws Exception {
    VideoTile kept = worker.open(address("/4/sub.ts"), 96, 64);
    Patience.until(() -> kept.state().isLive() && worker.status().up());
    Path process = Path.of("/proc", Long.toString(worker.status().pid()));
    assumeTrue(Files.isDirectory(process), "only Linux tells what a process holds");
    cycle(20);
    long threads = count(process.resolve("task"));
    long handles = count(process.resolve("fd"));
    long bytes = bytes();
    cycle(60);
    Patience.until(
        () -> count(process.resolve("task")) <= threads && count(process.resolve("fd")) <= handles);
    assertThat(bytes()).as("areas are used again after a rest").isLessThan(MOST_AREAS * bytes);
  }

  private void cycle(int times) {
    for (int i = 0; i < times; i += 4) {
      List<VideoTile> tiles = new ArrayList<>();
      for (int tile = 0; tile < 4; tile++) {
        tiles.add(worker.open(address("/4/sub.ts"), 96, 64));
      }
      Patience.until(() -> tiles.stream().allMatch(tile -> tile.sequence() > 0));
      tiles.forEach(VideoTile::close);
    }
  }

  private long bytes() throws IOException {
    return files().mapToLong(file -> file.toFile().length()).sum();
  }

  private static long count(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private StreamAddress address(String path) {
    return StreamAddress.of(cameras.url(path));
  }

  private static long tick(VideoTile tile) {
    return tile.frame()
        .map(
            frame ->
                TimeBar.read(
                        frame.buffer(),
                        frame.pixels().width(),
                        frame.pixels().height(),
                        frame.pixels().stride(),
                        System.currentTimeMillis())
                    .orElse(0))
        .orElse(0L);
  }

  private Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    }
  }
}
