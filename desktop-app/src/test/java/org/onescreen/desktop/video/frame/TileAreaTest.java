package org.onescreen.desktop.video.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.video.stream.Condition;

class TileAreaTest {
  private static final FrameLayout LAYOUT = new FrameLayout(64, 32);

  @TempDir Path folder;

  @Test
  void aFrameThatIsSeenIsWholeHoweverFastTheyCome() throws Exception {
    try (var file = FrameFile.create(folder);
        var other =
            FileChannel.open(file.path(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      TileArea desk = file.allocate(LAYOUT, 0);
      TileArea worker = TileArea.map(other, desk.offset(), LAYOUT);
      var stop = new AtomicBoolean();
      Thread writer = Thread.ofPlatform().start(() -> write(worker, stop));
      try {
        assertThat(wholeFrames(desk)).isGreaterThan(500);
      } finally {
        stop.set(true);
        writer.join();
      }
    }
  }

  private static void write(TileArea area, AtomicBoolean stop) {
    while (!stop.get()) {
      area.next().fill((byte) (area.sequence() + 1));
      area.publish(1, 1, 1);
    }
  }

  /// Counts frames whose every byte carries their number; a frame that was overtaken while it was
  /// read proves nothing.
  private static int wholeFrames(TileArea area) {
    int whole = 0;
    byte[] seen = new byte[LAYOUT.bufferBytes()];
    for (long looks = 0; looks < 20_000_000 && whole <= 500; looks++) {
      long sequence = area.sequence();
      ByteBuffer buffer = area.buffers().get((int) (sequence % 3)).duplicate();
      buffer.get(0, seen);
      if (sequence == 0 || area.sequence() - sequence > 1) {
        continue;
      }
      for (byte value : seen) {
        assertThat(value).isEqualTo((byte) sequence);
      }
      whole++;
    }
    return whole;
  }

  @Test
  void aHeaderSaysHowTheStreamStands() throws IOException {
    try (var file = FrameFile.create(folder)) {
      TileArea area = file.allocate(LAYOUT, 7);
      assertThat(area.hasFrame()).isFalse();
      area.publish(1234, 704, 576);
      area.count(3, 2);
      area.condition(Condition.RECONNECTING, 4, 99);
      TileArea larger = file.allocate(new FrameLayout(100, 50), area.sequence());
      larger.inherit(area);
      assertThat(area.sequence()).isEqualTo(8);
      assertThat(area.frameAt(8)).isEqualTo(1234);
      assertThat(larger.hasFrame()).isFalse();
      assertThat(larger.condition()).isEqualTo(Condition.RECONNECTING);
      assertThat(larger.attempt()).isEqualTo(4);
      assertThat(larger.retryAt()).isEqualTo(99);
      assertThat(larger.lastFrameAt()).isEqualTo(1234);
      assertThat(larger.decoded()).isEqualTo(3);
      assertThat(larger.dropped()).isEqualTo(2);
    }
  }

  @Test
  void theFileGoesAndThatOfADeadProcessIsSweptAway() throws IOException {
    Path orphan = Files.createFile(folder.resolve("frames-999999999-1.bin"));
    Path file;
    try (var frames = FrameFile.create(folder)) {
      file = frames.path();
      assertThat(file).exists();
      assertThat(orphan).doesNotExist();
      try (var second = FrameFile.create(folder)) {
        assertThat(file).exists();
        assertThat(second.path()).isNotEqualTo(file);
      }
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void anImpossibleSizeIsRefused() {
    assertThatThrownBy(() -> new FrameLayout(0, 10)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FrameLayout(10, 100_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
