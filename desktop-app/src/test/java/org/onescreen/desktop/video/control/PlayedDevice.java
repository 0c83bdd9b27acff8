package org.onescreen.desktop.video.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/// A device that is played: each request is written down, and answered as the test says.
public final class PlayedDevice implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  public record Asked(String path, String query, String token, String body) {}

  public record Reply(int status, String body) {}

  public PlayedDevice(BiFunction<Asked, Integer, Reply> answers) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    server.setExecutor(threads);
    server.createContext("/", exchange -> serve(exchange, answers));
    server.start();
  }

  private void serve(HttpExchange exchange, BiFunction<Asked, Integer, Reply> answers)
      throws IOException {
    try (exchange) {
      String token = exchange.getRequestHeaders().getFirst("access-token");
      Asked request =
          new Asked(
              exchange.getRequestURI().getPath(),
              String.valueOf(exchange.getRequestURI().getRawQuery()),
              token == null ? "" : token,
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      asked.add(request);
      Reply reply = answers.apply(request, asked.size());
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  public Asked last() {
    return asked.getLast();
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
