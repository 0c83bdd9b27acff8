package org.onescreen.packaging.map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Gives a page of Leaflet with one scene to whoever opens it on this machine, and hears when its
/// panning began and how it ended.
final class BesideServer implements AutoCloseable {
  private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist/";
  private static final long MOST_SECONDS = 900;

  private final HttpServer server;
  private final byte[] scene;
  private final CompletableFuture<Long> begun = new CompletableFuture<>();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();

  BesideServer(byte[] scene) throws IOException {
    this.scene = scene;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String page() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/beside.html";
  }

  /// Waits until the page has drawn everything once.
  void awaitBegun() {
    await(begun);
  }

  /// Waits until the page has panned.
  ///
  /// @return how many of its frames came late
  int awaitEnded() {
    return await(ended);
  }

  private static <T> T await(CompletableFuture<T> news) {
    try {
      return news.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException("the page was not heard of", e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1);
    byte[] body =
        switch (name) {
          case "scene.json" -> scene;
          case "beside.html" -> read("beside.html");
          case "leaflet.js", "leaflet.css" -> read(LEAFLET + name);
          case "begun" -> {
            begun.complete(System.nanoTime());
            yield new byte[] {'.'};
          }
          case "ended" -> {
            ended.complete(Integer.parseInt(exchange.getRequestURI().getQuery().split("=", -1)[1]));
            yield new byte[] {'.'};
          }
          default -> new byte[0];
        };
    exchange.getResponseHeaders().add("Content-Type", type(name));
    exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String type(String name) {
    if (name.endsWith(".html")) {
      return "text/html; charset=utf-8";
    }
    return name.endsWith(".css") ? "text/css" : "text/javascript";
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = BesideServer.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
