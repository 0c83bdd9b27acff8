package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.Catalogue;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Priority;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;
import org.onescreen.model.wire.RowHash;

/// Whatever answers in the centre's place: what is wrong is refused by its name and counted, and
/// what is right beside it is taken.
@Timeout(60)
class BadInputTest extends SyncRoom {
  @Test
  void a_row_of_an_unknown_kind_is_refused_and_the_rest_goes_on() {
    centre.put(new FeedLine.Put(4711, 1, 1, 1, 0, new UUID(0, 1), bytes("{}")));
    refused(FeedFault.UNKNOWN_KIND);
  }

  @Test
  void a_row_without_a_field_is_refused_and_the_rest_goes_on() {
    centre.put(body(json().replaceFirst("\"state\":\"[A-Z_]+\",", "")));
    refused(FeedFault.MISSING_FIELD);
  }

  @Test
  void a_row_with_null_where_a_value_must_stand_is_refused() {
    centre.put(body(json().replaceFirst("\"title\":\"[^\"]+\"", "\"title\":null")));
    refused(FeedFault.MISSING_FIELD);
  }

  @Test
  void a_row_with_a_number_where_a_text_belongs_is_refused() {
    centre.put(body(json().replaceFirst("\"title\":\"[^\"]+\"", "\"title\":7")));
    refused(FeedFault.WRONG_TYPE);
  }

  @Test
  void a_row_with_a_state_that_nobody_knows_is_refused() {
    centre.put(body(json().replaceFirst("\"state\":\"[A-Z_]+\"", "\"state\":\"MELTED\"")));
    refused(FeedFault.WRONG_TYPE);
  }

  @Test
  void a_row_with_a_day_that_is_none_is_refused() {
    centre.put(
        body(json().replaceFirst("\"acceptedOn\":\"[^\"]+\"", "\"acceptedOn\":\"2026-02-30\"")));
    refused(FeedFault.WRONG_TYPE);
  }

  @Test
  void ten_thousand_levels_of_nesting_are_refused() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    centre.put(body(json().replaceFirst("\\{", "{\"more\":" + deep + ",")));
    refused(FeedFault.TOO_DEEP);
  }

  @Test
  void a_row_outside_the_scope_is_refused_and_the_scope_is_asked_for_once() {
    good();
    try (Desk desk = desk()) {
      desk.awaitLive();
      centre.strict = false;
      centre.put(TestRows.put(Dispute.KIND, TestRows.dispute(2, TestRows.VILLAGE, null), 2, 9, 1));
      good(3);
      desk.until(() -> disputes() == 2);
      assertThat(counted(desk, FeedFault.OUTSIDE_SCOPE)).isEqualTo(1);
      desk.awaitLive();
    }
  }

  @Test
  void a_version_that_falls_changes_nothing_and_is_counted() {
    centre.put(TestRows.put(TestRows.dispute(1, TestRows.VILLAGE, null), 1, 5));
    try (Desk desk = desk()) {
      desk.awaitLive();
      centre.put(
          TestRows.put(
              TestRows.withCode(TestRows.dispute(1, TestRows.VILLAGE, null), "older"), 2, 4));
      centre.put(TestRows.put(TestRows.dispute(3, TestRows.VILLAGE, null), 3, 1));
      desk.until(() -> disputes() == 2);
      assertThat(desk.client().diagnostics().older()).isEqualTo(1);
      long older = cache.read(r -> r.count(Dispute.KIND, Filter.is(Dispute.CODE, "older")));
      assertThat(older).isZero();
    }
  }

  @Test
  void a_page_of_html_is_counted_as_no_feed() {
    good();
    try (Desk desk = desk()) {
      desk.awaitLive();
      centre.instead =
          exchange -> FakeCentre.send(exchange, 200, "text/html", bytes("<html>登录</html>"));
      centre.cutListeners();
      desk.until(() -> desk.isOffline(Reason.NOT_A_CENTRE));
      centre.instead = null;
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(1);
    }
  }

  @Test
  void html_that_calls_itself_a_feed_is_counted_as_no_feed() {
    good();
    centre.spoil = _ -> bytes("<html>\n<body>登录</body>\n</html>\n");
    try (Desk desk = desk()) {
      desk.until(() -> counted(desk, FeedFault.NOT_A_FEED) > 0);
      centre.spoil = page -> page;
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(1);
    }
  }

  @Test
  void gzip_that_ends_early_is_counted_as_a_cut_page() {
    good();
    // Towards the same computer nothing is packed: this centre has another name.
    OkHttpClient far =
        new OkHttpClient.Builder().dns(_ -> List.of(InetAddress.getLoopbackAddress())).build();
    try (Desk desk = new Desk(cache, "http://centre.test:" + centre.port(), far)) {
      desk.awaitLive();
      centre.zip = BadInputTest::halfZipped;
      centre.put(TestRows.put(TestRows.dispute(2, TestRows.VILLAGE, null), 2, 1));
      desk.until(() -> counted(desk, FeedFault.PAGE_CUT) > 0);
      centre.zip = null;
      desk.until(() -> disputes() == 2);
    }
  }

  private static byte[] halfZipped(byte[] page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(page);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Arrays.copyOf(out.toByteArray(), out.size() / 2);
  }

  @Test
  void a_body_without_end_is_given_up_long_before_it_fills_the_desk() {
    good();
    try (Desk desk = desk()) {
      desk.awaitLive();
      centre.instead =
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", Api.NDJSON);
            exchange.sendResponseHeaders(200, 0);
            pourOut(exchange.getResponseBody());
          };
      centre.onlyChanges = true;
      good(2);
      desk.until(() -> counted(desk, FeedFault.TOO_LARGE) > 0);
      centre.instead = null;
      desk.until(() -> disputes() == 2);
    }
  }

  /// Two gigabytes of rows, or as many as are taken.
  private void pourOut(OutputStream out) throws IOException {
    FeedWriter writer = new FeedWriter(out);
    writer.header(new FeedLine.Header(centre.epoch, 1, 2, Catalogue.SCHEMA, FakeCentre.TAG));
    FeedLine.Put row = TestRows.put(TestRows.dispute(99, TestRows.VILLAGE, null), 2, 1);
    for (long sent = 0; sent < 2L << 30; sent += row.body().length) {
      writer.put(row);
    }
  }

  @Test
  void an_event_that_cannot_be_read_ends_the_channel_and_nothing_else() {
    good();
    try (Desk desk = desk()) {
      desk.awaitLive();
      desk.until(() -> centre.lives.get() > 0);
      centre.say("event: rows\ndata: {\"t\":\"h\"}\n\n");
      desk.until(() -> counted(desk, FeedFault.BAD_EVENT) == 1 && centre.lives.get() >= 2);
      good(2);
      desk.until(() -> disputes() == 2);
    }
  }

  private void refused(FeedFault fault) {
    good(2);
    centre.scope(Map.of(1, Priority.WORK));
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(1);
      assertThat(counted(desk, fault)).isPositive();
      assertThat(desk.client().diagnostics().refused()).containsOnlyKeys(fault);
      good(3);
      desk.until(() -> disputes() == 2);
    }
  }

  private static long counted(Desk desk, FeedFault fault) {
    return desk.client().diagnostics().refused().getOrDefault(fault, 0L);
  }

  private void good() {
    good(1);
  }

  private void good(long seq) {
    centre.put(TestRows.put(TestRows.dispute(seq, TestRows.VILLAGE, null), seq, 1));
  }

  private static String json() {
    return new String(
        TestRows.put(TestRows.dispute(1, TestRows.VILLAGE, null), 1, 1).body(),
        StandardCharsets.UTF_8);
  }

  private static FeedLine.Put body(String json) {
    UUID id = new UUID(0, 1);
    byte[] body = bytes(json);
    return new FeedLine.Put(Dispute.KIND.number(), 1, 1, 1, RowHash.of(id, 1, body), id, body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
