package org.onescreen.desktop.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.testing.Patience;
import org.onescreen.desktop.video.decode.DecoderChoice;
import org.onescreen.desktop.video.stream.PushEnd;

/// Recordings that a worker pushes to a media server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PushTest {
  private static final Path NATIVE = Path.of("target", "native").toAbsolutePath();
  private static final Duration LEAD = Duration.ofMillis(100);
  private static final int ALL = Integer.MAX_VALUE;

  private Path folder;
  private VideoWorker worker;

  @BeforeAll
  void start(@TempDir Path room) throws IOException {
    folder = room;
    worker = VideoWorker.start(new VideoSettings(folder, NATIVE, DecoderChoice.AUTO, null), 1);
  }

  @AfterAll
  void close() {
    worker.close();
  }

  /// Uncompressed sound: so many samples, one of them loud in every hundred.
  private Path recording(int rate, int channels, int samples) throws IOException {
    int bytes = samples * channels * Short.BYTES;
    ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
    wav.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVEfmt ")).putInt(16);
    wav.putShort((short) 1).putShort((short) channels).putInt(rate);
    wav.putInt(rate * channels * Short.BYTES).putShort((short) (channels * Short.BYTES));
    wav.putShort((short) Short.SIZE).put(ascii("data")).putInt(bytes);
    for (int i = 0; i < samples * channels; i++) {
      wav.putShort(i / channels % 100 == 0 ? Short.MAX_VALUE : 0);
    }
    return Files.write(folder.resolve("防溺水 " + rate + "-" + channels + ".wav"), wav.array());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private PushEnd push(Path recording, PlayedLoudspeaker to) {
    return worker.push(recording, LEAD, to.address()).orTimeout(60, TimeUnit.SECONDS).join();
  }

  @Test
  void a_recording_is_heard_whole_between_two_silences() throws Exception {
    try (var there = new PlayedLoudspeaker(ALL)) {
      assertThat(push(recording(8_000, 1, 4_000), there)).isEqualTo(PushEnd.TAKEN);
      Patience.until(() -> there.requests.getLast().startsWith("TEARDOWN"));
      assertThat(there.requests).anyMatch(each -> each.startsWith("RECORD rtsp://127.0.0.1"));
      byte[] heard = there.heard();
      assertThat(heard).hasSize(800 + 4_000 + 8_000);
      for (int i = 0; i < heard.length; i++) {
        boolean loud = i >= 800 && i < 4_800 && (i - 800) % 100 == 0;
        assertThat(heard[i]).as("sample " + i).isEqualTo((byte) (loud ? 0xAA : 0xD5));
      }
    }
  }

  @Test
  void sound_of_another_rate_and_of_two_sides_is_heard_as_long_as_it_is() throws Exception {
    try (var there = new PlayedLoudspeaker(ALL)) {
      assertThat(push(recording(44_100, 2, 22_050), there)).isEqualTo(PushEnd.TAKEN);
      assertThat(there.heard()).hasSizeBetween(800 + 3_990 + 8_000, 800 + 4_010 + 8_000);
    }
  }

  @Test
  void a_server_that_cuts_the_line_has_not_taken_it() throws Exception {
    try (var there = new PlayedLoudspeaker(1_000)) {
      assertThat(push(recording(8_000, 1, 8_000), there)).isEqualTo(PushEnd.CUT);
    }
  }

  @Test
  void where_nobody_listens_nothing_is_taken() throws Exception {
    var gone = new PlayedLoudspeaker(ALL);
    gone.close();
    assertThat(push(recording(8_000, 1, 800), gone)).isEqualTo(PushEnd.CUT);
  }

  @Test
  void what_is_no_recording_is_not_pushed() throws Exception {
    try (var there = new PlayedLoudspeaker(ALL)) {
      Path words = Files.writeString(folder.resolve("words.wav"), "这不是录音");
      assertThat(push(words, there)).isEqualTo(PushEnd.UNPLAYABLE);
      Path list = Files.writeString(folder.resolve("list.wav"), "#EXTM3U\nfile:///etc/passwd\n");
      assertThat(push(list, there)).isEqualTo(PushEnd.UNPLAYABLE);
      assertThat(push(folder.resolve("none.wav"), there)).isEqualTo(PushEnd.UNPLAYABLE);
      assertThat(push(folder.resolve("a\tb.wav"), there)).isEqualTo(PushEnd.UNPLAYABLE);
      assertThat(push(recording(8_000, 1, 301 * 8_000), there)).isEqualTo(PushEnd.UNPLAYABLE);
      assertThat(there.requests).isEmpty();
    }
  }
}
