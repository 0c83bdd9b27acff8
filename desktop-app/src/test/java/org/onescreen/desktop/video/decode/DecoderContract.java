package org.onescreen.desktop.video.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.centre.camera.CameraServer;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.frame.FrameFile;
import org.onescreen.desktop.video.frame.FrameLayout;
import org.onescreen.desktop.video.stream.StreamAddress;

/// What every decoder does, tried on the camera simulator over real HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DecoderContract {
  static final Path NATIVE = Path.of("target", "native").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long AGAIN_NANOS = 100_000_000;
  private static final FrameLayout TILE = new FrameLayout(300, 170);

  private CameraServer cameras;
  private Decoder decoder;
  private FrameFile file;

  /// Loads the decoder, or skips the contract where it cannot be had.
  abstract Decoder decoder();

  /// The containers that it plays without help.
  abstract String[] containers();

  /// What it plays of [CameraKinds] without help.
  abstract Set<CameraKinds.Kind> kinds();

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    decoder = decoder();
    file = FrameFile.create(folder);
    cameras = new CameraServer(NATIVE, 0);
  }

  @AfterAll
  void stop() throws IOException {
    if (cameras != null) {
      cameras.close();
      file.close();
      decoder.close();
    }
  }

  @Test
  void theLivePictureIsDrawnInTheSizeOfTheTileAndGoesOn() throws Exception {
    for (String container : containers()) {
      var sink = sink();
      var playing = play("/7/main." + container, sink);
      Patience.until(() -> sink.published() > 5 && sink.tick().isPresent());
      long first = sink.tick().orElseThrow();
      Patience.until(() -> sink.tick().orElse(first) > first + 10);
      assertThat(sink.area().sourceWidth()).isEqualTo(704);
      assertThat(sink.area().sourceHeight()).isEqualTo(576);
      assertOpaque(sink.newest());
      assertThat(stop(sink, playing)).isEqualTo(Ending.STOPPED);
    }
  }

  @Test
  void anotherSizeIsDrawnAsSoonAsItIsAskedFor() throws Exception {
    var sink = sink();
    var playing = play("/8/sub.ts", sink);
    Patience.until(() -> sink.published() > 2);
    sink.resize(file.allocate(new FrameLayout(480, 270), 0));
    Patience.until(() -> playing.isDone() || sink.published() > 2);
    if (playing.isDone()) {
      assertThat(playing.join()).isEqualTo(Ending.RESIZED);
    } else {
      Patience.until(() -> sink.tick().isPresent());
      assertThat(stop(sink, playing)).isEqualTo(Ending.STOPPED);
    }
  }

  @Test
  void whatCamerasSendIsSeenWhateverItsCodecItsWayAndItsSize(@TempDir Path folder)
      throws Exception {
    try (var all = new CameraKinds(folder, cameras)) {
      var seen = new EnumMap<CameraKinds.Kind, TestSink>(CameraKinds.Kind.class);
      var playing = new ArrayList<CompletableFuture<?>>();
      for (CameraKinds.Kind kind : kinds()) {
        var address = StreamAddress.of(all.address(kind));
        var sink = sink();
        seen.put(kind, sink);
        playing.add(CompletableFuture.runAsync(() -> retry(address, sink), DecoderContract::start));
      }
      try {
        for (var entry : seen.entrySet()) {
          CameraKinds.Kind kind = entry.getKey();
          TestSink sink = entry.getValue();
          Patience.until(
              kind + " is seen",
              () ->
                  sink.published() > 0
                      && sink.area().sourceWidth() == kind.width()
                      && sink.area().sourceHeight() == kind.height());
          assertOpaque(sink.newest());
        }
      } finally {
        seen.values().forEach(TestSink::stop);
        for (var one : playing) {
          one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
      }
    }
  }

  @Test
  void aCameraThatIsSetToAnotherCodecIsFollowed(@TempDir Path folder) throws Exception {
    try (var broadcast = new Broadcast(folder);
        var camera = new SwitchedCamera(broadcast.h264("first.ts", "704x576"), broadcast.h265())) {
      var sink = sink();
      var address = StreamAddress.of(camera.url());
      var playing = CompletableFuture.runAsync(() -> retry(address, sink), DecoderContract::start);
      Patience.until("the first", () -> sink.published() > 0 && sink.area().sourceWidth() == 704);
      camera.change();
      Patience.until("the second", () -> sink.area().sourceWidth() == 352);
      sink.stop();
      playing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  /// As a tile does: what is not there yet is asked for again.
  private void retry(StreamAddress address, TestSink sink) {
    while (sink.wanted()) {
      decoder.play(address, sink);
      LockSupport.parkNanos(AGAIN_NANOS);
    }
  }

  private static void start(Runnable work) {
    Thread.ofPlatform().daemon().start(work);
  }

  @Test
  void aServerThatRefusesSaysWhichWay() throws Exception {
    assertThat(ending("/missing")).isIn(Ending.NO_SIGNAL, Ending.UNPLAYABLE);
    assertThat(ending("/locked")).isIn(Ending.UNAUTHORISED, Ending.UNPLAYABLE);
  }

  @Test
  void aServerThatIsNotThereIsRefused() throws Exception {
    int port;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }
    var sink = sink();
    var address = StreamAddress.of("http://127.0.0.1:" + port + "/live.flv");
    var playing = CompletableFuture.supplyAsync(() -> decoder.play(address, sink));
    assertThat(playing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .isIn(Ending.REFUSED, Ending.UNPLAYABLE);
  }

  @Test
  void aServerThatSaysNothingCanBeLeft() throws Exception {
    try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var sink = sink();
      var address = StreamAddress.of("http://127.0.0.1:" + silent.getLocalPort() + "/live.flv");
      var playing = CompletableFuture.supplyAsync(() -> decoder.play(address, sink));
      try (var caller = silent.accept()) {
        assertThat(caller.getInputStream().read()).isPositive();
        assertThat(stop(sink, playing)).isEqualTo(Ending.STOPPED);
      }
    }
  }

  private Ending ending(String path) throws Exception {
    var sink = sink();
    return play(path, sink).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  TestSink sink() throws IOException {
    return new TestSink(file.allocate(TILE, 0));
  }

  TestSink sink(PacketRing ring) throws IOException {
    return new TestSink(file.allocate(TILE, 0), ring);
  }

  CompletableFuture<Ending> play(String path, FrameSink sink) {
    return playAddress(StreamAddress.of(cameras.url(path)), sink);
  }

  CompletableFuture<Ending> playAddress(StreamAddress address, FrameSink sink) {
    return CompletableFuture.supplyAsync(() -> decoder.play(address, sink), DecoderContract::start);
  }

  static Ending stop(TestSink sink, CompletableFuture<Ending> playing) throws Exception {
    sink.stop();
    return playing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private static void assertOpaque(ByteBuffer frame) {
    for (int y = 0; y < TILE.height(); y += 13) {
      for (int x = 0; x < TILE.width(); x += 17) {
        assertThat(frame.get(y * TILE.stride() + x * 4 + 3)).isEqualTo((byte) 255);
      }
    }
  }
}
