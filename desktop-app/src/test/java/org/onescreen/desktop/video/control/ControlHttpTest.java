package org.onescreen.desktop.video.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onescreen.desktop.video.control.ControlException.Reason;

/// A device that answers in bad faith.
@Timeout(60)
class ControlHttpTest {
  private static final int CHUNK = 1 << 16;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch cut = new CountDownLatch(1);
  private ControlHttp http = new ControlHttp(Duration.ofMillis(500));
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
    server.setExecutor(threads);
    server.createContext("/drop-by-drop", exchange -> pour(exchange, 1, 10));
    server.createContext("/endless", exchange -> pour(exchange, CHUNK, 0));
    server.createContext("/good", ControlHttpTest::answer);
    server.start();
  }

  @AfterEach
  void close() {
    http.close();
    server.stop(0);
    threads.shutdownNow();
  }

  /// Until whoever reads is gone.
  private void pour(HttpExchange exchange, int bytes, long pause) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (exchange;
        OutputStream body = exchange.getResponseBody()) {
      while (true) {
        body.write(new byte[bytes]);
        body.flush();
        TimeUnit.MILLISECONDS.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      cut.countDown();
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(200, 2);
      exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
    }
  }

  private Reason asked(String path) {
    return catchThrowableOfType(ControlException.class, () -> send(path)).reason();
  }

  private ControlHttp.Answer send(String path) throws ControlException {
    return http.send(HttpRequest.newBuilder(uri(path)).GET());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Test
  void an_answer_that_comes_drop_by_drop_is_given_up_and_its_line_is_cut() throws Exception {
    assertThat(asked("/drop-by-drop")).isEqualTo(Reason.UNREACHABLE);
    cut.await();
    http.close();
    http = new ControlHttp();
    assertThat(send("/good").body()).asString().isEqualTo("ok");
  }

  @Test
  void an_answer_without_end_is_not_read_to_the_end() throws Exception {
    http.close();
    // Of the two ends that it has, this is not the one of time.
    http = new ControlHttp(Duration.ofSeconds(40));
    assertThat(asked("/endless")).isEqualTo(Reason.GARBLED);
    cut.await();
  }

  @Test
  void after_the_end_nobody_is_reached() {
    http.close();
    assertThat(asked("/good")).isEqualTo(Reason.UNREACHABLE);
  }
}
