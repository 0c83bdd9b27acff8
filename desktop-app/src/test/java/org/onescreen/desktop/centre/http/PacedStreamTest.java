package org.onescreen.desktop.centre.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onescreen.model.wire.Api;

class PacedStreamTest {
  private static final long SECOND = 1_000_000_000;

  private long now = 7 * SECOND;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /// How much had left at which moment.
  private final List<long[]> left = new ArrayList<>();

  @Test
  void a_page_leaves_no_faster_than_its_desk_wants_it_but_for_its_beginning() throws IOException {
    byte[] page = page(200_000);
    send(page, 50_000);
    assertThat(line.toByteArray()).isEqualTo(page);
    for (long[] moment : left) {
      assertThat(moment[1])
          .isLessThanOrEqualTo(Api.BURST + 50_000 * (moment[0] - 7 * SECOND) / SECOND);
    }
    assertThat(now - 7 * SECOND).isEqualTo((200_000L - Api.BURST) * SECOND / 50_000);
  }

  @Test
  void the_beginning_leaves_at_once() throws IOException {
    send(page(Api.BURST), 10_000);
    assertThat(now).isEqualTo(7 * SECOND);
  }

  @Test
  void whoever_wants_a_byte_an_hour_gets_the_slowest_there_is() throws IOException {
    send(page(Api.BURST + PacedStream.SLOWEST), 1);
    assertThat(now - 7 * SECOND).isEqualTo(SECOND);
  }

  private void send(byte[] page, long bytesPerSecond) throws IOException {
    PacedStream.Line clock =
        new PacedStream.Line() {
          @Override
          public long nanos() {
            return now;
          }

          @Override
          public void waitUntil(long nanos) {
            left.add(new long[] {now, line.size()});
            now = Math.max(now, nanos);
          }
        };
    try (PacedStream out = new PacedStream(line, bytesPerSecond, clock)) {
      out.write(page, 0, page.length / 3);
      out.write(page, page.length / 3, page.length - page.length / 3);
    }
  }

  private static byte[] page(int length) {
    byte[] page = new byte[length];
    new Random(1).nextBytes(page);
    return page;
  }
}
