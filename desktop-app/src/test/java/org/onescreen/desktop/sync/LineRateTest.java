package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import okio.Buffer;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.Test;
import org.onescreen.model.wire.Api;

class LineRateTest {
  private static final int SEGMENT = 1_400;

  private long now;
  private final LineRate rate = new LineRate(() -> now);

  @Test
  void nothing_is_asked_of_a_line_that_was_not_measured_or_is_fast() throws IOException {
    assertThat(rate.pace()).isEmpty();
    page(Api.BURST, 100_000_000);
    assertThat(rate.pace()).isEmpty();
  }

  @Test
  void pages_take_a_part_of_a_slow_line() throws IOException {
    page(5 * Api.BURST, 125_000);
    assertThat(rate.pace().orElseThrow()).isCloseTo(87_500, within(100L));
  }

  @Test
  void a_page_that_was_held_up_does_not_make_the_line_slow() throws IOException {
    page(Api.BURST, 125_000);
    page(Api.BURST, 20_000);
    assertThat(rate.pace().orElseThrow()).isCloseTo(87_500, within(100L));
  }

  @Test
  void a_line_that_has_become_slow_is_found_to_be_so() throws IOException {
    page(Api.BURST, 125_000);
    for (int i = 0; i < 8; i++) {
      page(Api.BURST, 20_000);
    }
    assertThat(rate.pace().orElseThrow()).isCloseTo(14_000, within(100L));
  }

  @Test
  void a_short_page_says_nothing() throws IOException {
    page(Api.BURST / 2, 20_000);
    assertThat(rate.pace()).isEmpty();
  }

  private void page(int length, long bytesPerSecond) throws IOException {
    Buffer whole = new Buffer().write(new byte[length]);
    Source slow =
        new Source() {
          @Override
          public long read(Buffer to, long most) {
            long read = whole.read(to, Math.min(most, SEGMENT));
            now += Math.max(0, read) * 1_000_000_000 / bytesPerSecond;
            return read;
          }

          @Override
          public Timeout timeout() {
            return Timeout.NONE;
          }

          @Override
          public void close() {}
        };
    Source measured = rate.measuring(slow);
    Buffer read = new Buffer();
    long next = 0;
    while (next >= 0) {
      next = measured.read(read, 8_192);
    }
    assertThat(read.size()).isEqualTo(length);
  }
}
