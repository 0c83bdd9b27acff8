package org.onescreen.desktop.video.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.desktop.centre.camera.TimeBar;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.stream.StreamAddress;

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

  @Override
  Set<CameraKinds.Kind> kinds() {
    return EnumSet.allOf(CameraKinds.Kind.class);
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

  @ParameterizedTest
  @ValueSource(strings = {"flv", "ts"})
  void what_came_is_written_as_it_came_and_plays_as_a_recording(
      String container, @TempDir Path folder) throws Exception {
    var sink = sink();
    var playing = play("/5/sub." + container, sink);
    Patience.until(() -> sink.published() > 40 && sink.tick().isPresent());
    Path file = folder.resolve("clip.mp4");
    long now = System.currentTimeMillis();
    ClipFile.Written written =
        ClipFile.write(sink.ring().orElseThrow(), now - 60_000, now, _ -> file).getFirst();
    assertThat(stop(sink, playing)).isEqualTo(Ending.STOPPED);
    assertThat(written.pictures()).isGreaterThan(30);
    assertThat(written.untilMillis()).isBetween(written.fromMillis(), now);
    assertThat(Files.readAllBytes(file)).containsSequence("ftyp".getBytes(UTF_8));

    var replay = sink();
    var replaying = playAddress(StreamAddress.of(file.toUri().toString()), replay);
    Patience.until(() -> replay.published() > 5 && replay.tick().isPresent());
    assertThat(replay.area().sourceWidth()).isEqualTo(352);
    assertThat(TimeBar.millis(replay.tick().orElseThrow()))
        .as("the clock in the picture lies in the time that was asked for")
        .isBetween(written.fromMillis() - 5_000, written.untilMillis() + 1_000);
    stop(replay, replaying);
    sink.ring().orElseThrow().close();
    assertThat(sink.ring().orElseThrow().bytes()).isZero();
    assertThatIOException()
        .isThrownBy(
            () ->
                ClipFile.write(sink.ring().orElseThrow(), 0, now, _ -> folder.resolve("none.mp4")));
    assertThat(folder.resolve("none.mp4")).doesNotExist();
  }

  @Test
  void what_came_before_another_stream_and_before_a_cut_stays_each_as_a_film_of_its_own(
      @TempDir Path folder) throws Exception {
    List<String> streams = List.of("/5/main.flv", "/5/sub.ts", "/5/sub.ts");
    List<Integer> widths = List.of(704, 352, 352);
    PacketRing ring = new PacketRing();
    for (String stream : streams) {
      var sink = sink(ring.share());
      var playing = play(stream, sink);
      Patience.until(() -> sink.published() > 20);
      stop(sink, playing);
      ring.close();
    }
    long now = System.currentTimeMillis();
    List<ClipFile.Written> written =
        ClipFile.write(ring, now - 60_000, now, i -> folder.resolve(i + ".mp4"));
    assertThat(written).hasSize(3);
    for (int i = 0; i < written.size(); i++) {
      assertThat(written.get(i).pictures()).isGreaterThan(15);
      assertThat(i == 0 || written.get(i - 1).untilMillis() < written.get(i).fromMillis()).isTrue();
      var replay = sink();
      var replaying =
          playAddress(StreamAddress.of(folder.resolve(i + ".mp4").toUri().toString()), replay);
      Patience.until(() -> replay.published() > 5);
      assertThat(replay.area().sourceWidth()).isEqualTo(widths.get(i));
      stop(replay, replaying);
    }
    ring.close();
    assertThat(ring.bytes()).isZero();
  }

  private static long age(TestSink sink) {
    return System.currentTimeMillis() - TimeBar.millis(sink.tick().orElse(0));
  }
}
