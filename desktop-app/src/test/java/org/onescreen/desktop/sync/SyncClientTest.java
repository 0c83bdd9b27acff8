package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;
import org.onescreen.model.wire.ServerInfo;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class SyncClientTest extends SyncRoom {
  @Test
  void the_first_sync_brings_everything_and_then_the_desk_is_live() {
    fill(1, 25);
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(25);
      assertThat(cache.syncState().cursor())
          .hasValueSatisfying(c -> assertThat(c.seq()).isEqualTo(25));
      SyncStatus status = desk.status();
      assertThat(status.centre()).contains("示范县综治中心");
      assertThat(status.operator()).contains("值班员");
      assertThat(status.asOf()).isPresent();
      assertThat(desk.seen()).anyMatch(s -> s.state() instanceof SyncStatus.Filling);
    }
  }

  @Test
  void a_change_at_the_centre_arrives_by_itself() {
    fill(1, 2);
    try (Desk desk = desk()) {
      desk.awaitLive();
      fill(3, 3);
      desk.until(() -> disputes() == 3);
      centre.gone(new FeedLine.Gone(true, Dispute.KIND.number(), 4, 1, 9, new UUID(0, 1)));
      desk.until(() -> disputes() == 2);
    }
  }

  @Test
  void a_second_start_goes_on_from_the_cursor() {
    fill(1, 5);
    try (Desk desk = desk()) {
      desk.awaitLive();
    }
    fill(6, 7);
    centre.asked.clear();
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(7);
      // How many there are depends on when the channel says its first word.
      assertThat(centre.asked).isNotEmpty().allMatch(q -> q.matches(".*after=[^.]+[.][57][.].*"));
      assertThat(desk.seen()).noneMatch(s -> s.state() instanceof SyncStatus.Filling);
    }
  }

  @Test
  void a_live_channel_that_is_cut_comes_back_and_nothing_is_missed() {
    fill(1, 2);
    try (Desk desk = desk()) {
      desk.awaitLive();
      int lives = centre.lives.get();
      centre.cutListeners();
      fill(3, 9);
      desk.until(() -> disputes() == 9 && centre.lives.get() > lives);
      desk.awaitLive();
    }
  }

  @Test
  void a_proxy_that_holds_back_the_live_channel_does_not_stop_changes() {
    centre.heartbeats = false;
    fill(1, 2);
    try (Desk desk = desk()) {
      desk.awaitLive();
      fill(3, 4);
      desk.until(() -> disputes() == 4);
      int pages = centre.pages.get();
      desk.until(() -> centre.pages.get() > pages + 2);
    }
  }

  @Test
  void a_live_channel_that_falls_silent_is_opened_anew() {
    fill(1, 1);
    try (Desk desk = desk()) {
      desk.awaitLive();
      desk.until(() -> centre.lives.get() > 0);
      desk.until(() -> desk.status().asOf().isPresent());
      int lives = centre.lives.get();
      centre.heartbeats = false;
      desk.until(() -> desk.isOffline(Reason.NOT_REACHABLE));
      centre.heartbeats = true;
      desk.until(() -> centre.lives.get() > lives);
      desk.awaitLive();
    }
  }

  @Test
  void pages_that_are_cut_again_and_again_are_completed_in_the_end() throws Exception {
    fill(1, 7);
    byte[] whole = centre.page(0);
    AtomicInteger length = new AtomicInteger();
    centre.spoil =
        page -> {
          int cut = length.getAndAdd(37);
          return cut < whole.length ? Arrays.copyOf(page, Math.min(cut, page.length)) : page;
        };
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(7);
    }
  }

  @Test
  void a_damaged_page_is_not_believed() {
    fill(1, 6);
    AtomicInteger tries = new AtomicInteger();
    centre.spoil =
        page -> {
          if (tries.getAndIncrement() < 2) {
            page[page.length / 2] ^= 1;
          }
          return page;
        };
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(6);
      assertThat(desk.seen()).anyMatch(s -> Desk.isOffline(s, Reason.SERVER_ERROR));
    }
  }

  @Test
  void a_wrong_password_is_refused_once_and_not_tried_again() {
    centre.password = "another";
    try (Desk desk = desk()) {
      desk.until(
          () -> desk.status().state().equals(new SyncStatus.Refused(Reason.BAD_CREDENTIALS)));
      assertThat(centre.logins).hasValue(1);
      centre.password = "right";
      desk.client().tryNow();
      desk.awaitLive();
      assertThat(centre.logins).hasValue(2);
    }
  }

  @Test
  void a_session_that_ended_is_renewed_without_a_word() {
    fill(1, 1);
    try (Desk desk = desk()) {
      desk.awaitLive();
      centre.token = "another";
      centre.cutListeners();
      fill(2, 2);
      desk.until(() -> disputes() == 2);
      assertThat(centre.logins).hasValue(2);
    }
  }

  @Test
  void a_centre_with_another_history_replaces_every_record_without_an_empty_screen_between() {
    fill(1, 8);
    try (Desk desk = desk()) {
      desk.awaitLive();
      centre.restart(new UUID(8, 8));
      for (int i = 100; i < 103; i++) {
        centre.put(TestRows.put(TestRows.dispute(i, TestRows.VILLAGE, null), i, 1));
      }
      desk.until(() -> disputes() == 3);
      assertThat(cache.syncState().sweeping()).isFalse();
      assertThat(cache.syncState().generation()).isEqualTo(1);
    }
  }

  @Test
  void a_centre_that_refuses_every_cursor_is_not_hammered() {
    fill(1, 20);
    try (Desk desk = desk()) {
      desk.awaitLive();
      centre.refuse = ResetReason.TAG;
      centre.cutListeners();
      desk.until(() -> desk.isOffline(Reason.SERVER_ERROR));
      centre.refuse = null;
      desk.awaitLive();
      assertThat(disputes()).isEqualTo(20);
    }
  }

  @Test
  void a_captive_portal_is_told_from_a_centre() {
    centre.instead =
        exchange ->
            FakeCentre.send(
                exchange, 200, "text/html", "<html>登录</html>".getBytes(StandardCharsets.UTF_8));
    try (Desk desk = desk()) {
      desk.until(() -> desk.isOffline(Reason.NOT_A_CENTRE));
      centre.instead = null;
      desk.awaitLive();
    }
  }

  @Test
  void a_redirect_is_not_followed() {
    centre.instead =
        exchange -> {
          exchange.getResponseHeaders().add("Location", "http://localhost:1/login");
          FakeCentre.send(exchange, 302, "text/html", new byte[0]);
        };
    try (Desk desk = desk()) {
      desk.until(() -> desk.isOffline(Reason.NOT_A_CENTRE));
    }
  }

  @Test
  void a_page_of_another_media_type_is_no_page() {
    fill(1, 1);
    try (Desk desk = desk()) {
      desk.awaitLive();
      centre.instead =
          exchange ->
              FakeCentre.send(
                  exchange, 200, "text/html", "<html/>".getBytes(StandardCharsets.UTF_8));
      centre.cutListeners();
      desk.until(() -> desk.isOffline(Reason.NOT_A_CENTRE));
      assertThat(disputes()).isEqualTo(1);
    }
  }

  @Test
  void a_centre_of_another_version_is_named_so() {
    centre.instead =
        exchange ->
            FakeCentre.send(
                exchange,
                200,
                "application/json",
                JsonMapper.shared()
                    .writeValueAsBytes(
                        new ServerInfo("onescreen-centre", 99, "x", java.time.Instant.EPOCH)));
    try (Desk desk = desk()) {
      desk.until(() -> desk.isOffline(Reason.VERSION));
    }
  }

  @Test
  void a_centre_that_starts_up_or_fails_is_tried_again() {
    centre.instead =
        exchange ->
            FakeCentre.send(
                exchange,
                503,
                "application/json",
                JsonMapper.shared().writeValueAsBytes(new Problem("not-ready", "wait", null)));
    try (Desk desk = desk()) {
      desk.until(() -> desk.isOffline(Reason.STARTING_UP));
      centre.instead = exchange -> FakeCentre.send(exchange, 500, "text/plain", new byte[] {'x'});
      desk.until(() -> desk.isOffline(Reason.SERVER_ERROR));
      centre.instead = null;
      desk.awaitLive();
    }
  }

  @Test
  void an_address_that_is_none_is_refused() {
    try (Desk desk = new Desk(cache, "not an address")) {
      desk.until(() -> desk.status().state().equals(new SyncStatus.Refused(Reason.ADDRESS_WRONG)));
    }
  }

  @Test
  void a_host_that_does_not_exist_is_told_from_one_that_does_not_answer() throws Exception {
    try (Desk desk = new Desk(cache, "http://nowhere.invalid")) {
      desk.until(() -> desk.isOffline(Reason.ADDRESS_WRONG));
    }
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    try (Desk desk = new Desk(cache, "http://localhost:" + free)) {
      desk.until(() -> desk.isOffline(Reason.NOT_REACHABLE));
    }
  }

  @Test
  void a_program_that_does_not_even_speak_http_is_no_centre() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
        Desk http = new Desk(cache, "http://localhost:" + socket.getLocalPort())) {
      Thread.startVirtualThread(() -> greet(socket));
      http.until(() -> http.isOffline(Reason.NOT_A_CENTRE));
      try (Desk https = new Desk(cache, "https://localhost:" + socket.getLocalPort())) {
        https.until(() -> https.isOffline(Reason.NOT_A_CENTRE));
      }
    }
  }

  private static void greet(ServerSocket socket) {
    try {
      while (true) {
        try (Socket desk = socket.accept()) {
          desk.getOutputStream()
              .write("220 mail.example ESMTP\r\n".getBytes(StandardCharsets.UTF_8));
          desk.shutdownOutput();
          desk.getInputStream().readAllBytes();
        }
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  @Test
  void password_and_token_show_in_no_text() {
    fill(1, 1);
    try (Desk desk = desk()) {
      desk.awaitLive();
      assertThat(desk.seen().toString() + desk.settings())
          .doesNotContain("right")
          .doesNotContain(FakeCentre.TOKEN);
    }
  }

  @Test
  void closing_ends_within_a_moment_also_in_the_middle_of_an_answer() {
    centre.instead =
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().flush();
          while (centre.instead != null) {
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
          }
        };
    Desk desk = desk();
    desk.until(() -> desk.status().state() instanceof SyncStatus.Connecting);
    long began = System.nanoTime();
    desk.close();
    centre.instead = null;
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
  }

  private void fill(int from, int to) {
    for (int i = from; i <= to; i++) {
      centre.put(TestRows.put(TestRows.dispute(i, TestRows.VILLAGE, null), i, 1));
    }
  }
}
