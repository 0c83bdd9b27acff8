package org.onescreen.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedRoundTripTest {
  private static final UUID EPOCH = new UUID(1, 2);

  @Test
  void what_is_written_is_read_back() throws Exception {
    List<FeedLine> lines = read(page());
    assertThat(lines).hasSize(6);
    assertThat(lines.getFirst()).isEqualTo(new FeedLine.Header(EPOCH, 0, 9, 1, 77));
    FeedLine.Put put = (FeedLine.Put) lines.get(1);
    assertThat(new String(put.body(), StandardCharsets.UTF_8)).isEqualTo("{\"name\":\"村\"}");
    assertThat(put.hash()).isEqualTo(-5L);
    assertThat(lines.get(2)).isEqualTo(new FeedLine.Gone(true, 2, 8, 3, 4, new UUID(5, 6)));
    assertThat(lines.getLast()).isEqualTo(new FeedLine.End(9, true));
  }

  @Test
  void a_page_cut_at_any_byte_is_never_taken_for_whole() throws Exception {
    byte[] whole = page();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut))
          .as("cut after %d bytes", length)
          .isInstanceOf(FeedException.class);
    }
  }

  @Test
  void a_row_with_one_changed_byte_is_noticed() throws Exception {
    byte[] page = page();
    int at = new String(page, StandardCharsets.ISO_8859_1).indexOf("name");
    page[at] = 'N';
    assertThatThrownBy(() -> read(page))
        .isInstanceOfSatisfying(
            FeedException.class, e -> assertThat(e.kind()).isEqualTo(FeedException.Kind.DAMAGED));
  }

  @Test
  void a_captive_portal_is_not_a_feed() {
    byte[] html = "<html>\nPlease log in\n</html>\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(html))
        .isInstanceOfSatisfying(
            FeedException.class,
            e -> assertThat(e.kind()).isEqualTo(FeedException.Kind.NOT_A_FEED));
  }

  private static byte[] page() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeedWriter writer = new FeedWriter(out);
    writer.header(new FeedLine.Header(EPOCH, 0, 9, 1, 77));
    byte[] body = "{\"name\":\"村\"}".getBytes(StandardCharsets.UTF_8);
    writer.put(new FeedLine.Put(1, 7, 3, 4, -5L, new UUID(3, 4), body));
    writer.gone(new FeedLine.Gone(true, 2, 8, 3, 4, new UUID(5, 6)));
    writer.mark(8);
    writer.mark(9);
    writer.end(new FeedLine.End(9, true));
    return out.toByteArray();
  }

  private static List<FeedLine> read(byte[] page) throws IOException, FeedException {
    FeedReader reader = new FeedReader(new ByteArrayInputStream(page));
    List<FeedLine> lines = new ArrayList<>();
    for (FeedLine line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
    }
    return lines;
  }
}
