package org.onescreen.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Role;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.RefreshRequest;
import org.onescreen.model.wire.SessionReply;
import tools.jackson.databind.json.JsonMapper;

class SessionRenewalTest {
  private static final UUID REPLICA = new UUID(1, 1);
  private static final Instant THEN = Instant.parse("2036-01-01T00:00:00Z");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private volatile String good = "access-0";
  private volatile String goodRefresh = "refresh-0";
  private volatile boolean garbled;
  private int renewals;
  private HttpServer server;
  private HttpUrl base;
  private OkHttpClient client;
  private SessionRenewal renewal;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.createContext(Api.REFRESH, this::refresh);
    server.start();
    base = HttpUrl.get("http://localhost:" + server.getAddress().getPort());
    renewal = new SessionRenewal(base, JSON, nanos::get);
    client = new OkHttpClient.Builder().addInterceptor(renewal).build();
    renewal.began(reply(0, "pictures"), REPLICA);
  }

  @AfterEach
  void stop() {
    server.stop(0);
    client.connectionPool().evictAll();
    client.dispatcher().executorService().close();
  }

  private static SessionReply reply(int number, String pictures) {
    return new SessionReply(
        "access-" + number,
        THEN.plus(Duration.ofMinutes(15)),
        "值班员",
        List.of(),
        THEN,
        new UUID(7, 7),
        Role.OPERATOR,
        "refresh-" + number,
        pictures,
        7);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String shown = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    asked.add(shown);
    FakeCentre.send(
        exchange, shown.equals("Bearer " + good) ? 200 : 401, "text/plain", new byte[] {1});
    exchange.close();
  }

  private synchronized void refresh(HttpExchange exchange) throws IOException {
    RefreshRequest request =
        JSON.readValue(exchange.getRequestBody().readAllBytes(), RefreshRequest.class);
    assertThat(request.replica()).isEqualTo(REPLICA);
    asked.add("renew " + request.refresh());
    if (!request.refresh().equals(goodRefresh)) {
      FakeCentre.send(exchange, 401, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
    } else if (garbled) {
      FakeCentre.send(exchange, 200, "text/html", "<html>".getBytes(StandardCharsets.UTF_8));
    } else {
      renewals++;
      good = "access-" + renewals;
      goodRefresh = "refresh-" + renewals;
      FakeCentre.send(
          exchange, 200, "application/json", JSON.writeValueAsBytes(reply(renewals, null)));
    }
    exchange.close();
  }

  private int ask() throws IOException {
    Request request = new Request.Builder().url(base).header("Authorization", "Bearer old").build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void a_token_is_renewed_before_it_ends_whatever_this_computers_clock_says() throws IOException {
    assertThat(ask()).isEqualTo(200);
    pass(Duration.ofMinutes(9));
    assertThat(ask()).isEqualTo(200);
    pass(Duration.ofMinutes(2));
    assertThat(ask()).isEqualTo(200);
    assertThat(asked)
        .containsExactly(
            "Bearer access-0", "Bearer access-0", "renew refresh-0", "Bearer access-1");
    assertThat(renewal.session().orElseThrow().pictures()).as("goes on").isEqualTo("pictures");
  }

  @Test
  void a_token_that_the_centre_takes_no_more_is_renewed_once_and_the_question_repeated()
      throws IOException {
    good = "none";
    assertThat(ask()).isEqualTo(200);
    assertThat(asked).containsExactly("Bearer access-0", "renew refresh-0", "Bearer access-1");
  }

  @Test
  void a_session_that_cannot_be_renewed_is_told_and_its_token_is_not_shown_again()
      throws IOException {
    good = "none";
    goodRefresh = "none";
    assertThat(ask()).isEqualTo(401);
    assertThat(ask()).isEqualTo(401);
    assertThat(asked).containsExactly("Bearer access-0", "renew refresh-0", "Bearer access-0");
    renewal.began(reply(4, "pictures"), REPLICA);
    good = "access-4";
    assertThat(ask()).as("after a login by password").isEqualTo(200);
  }

  @Test
  void of_many_threads_one_renews() throws Exception {
    pass(Duration.ofMinutes(11));
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(threads.submit(this::ask));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
    assertThat(renewals).isEqualTo(1);
  }

  @Test
  void what_is_no_renewal_is_told_apart_and_nothing_of_it_is_kept() throws IOException {
    garbled = true;
    pass(Duration.ofMinutes(11));
    assertThatThrownBy(this::ask).isInstanceOf(ProtocolException.class);
    garbled = false;
    assertThat(ask()).isEqualTo(200);
  }
}
