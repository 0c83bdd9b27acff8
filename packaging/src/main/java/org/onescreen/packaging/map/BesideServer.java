package org.onescreen.packaging.map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Gives a page of Leaflet with one scene to whoever opens it on this machine, and hears when its
/// panning began and how it ended.
final class BesideServer implements AutoCloseable {
  private static final long MOST_SECONDS = 240;

  /// How a page panned.
  ///
  /// @param late how many of its frames came late
  record Panned(int late, int frames) {
    /// @param query such as `late=3&frames=300`
    static Panned of(String query) {
      String[] said = query.split("[=&]", -1);
      return new Panned(Integer.parseInt(said[1]), Integer.parseInt(said[3]));
    }
  }

  private final HttpServer server;
  private final byte[] scene;
  private final CompletableFuture<Long> begun = new CompletableFuture<>();
  private final CompletableFuture<Panned> ended = new CompletableFuture<>();
  private final String leaflet;

  BesideServer(byte[] scene) throws IOException {
    this.scene = scene;
    leaflet = "/META-INF/resources/webjars/leaflet/" + leafletVersion() + "/dist/";
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /// The one that the build has chosen.
  private static String leafletVersion() throws IOException {
    Properties built = new Properties();
    built.load(
        new StringReader(
            new String(
                read("/META-INF/maven/org.webjars.npm/leaflet/pom.properties"),
                StandardCharsets.UTF_8)));
    return built.getProperty("version");
  }

  String page() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/beside.html";
  }

  /// Waits until the page has drawn everything once.
  void awaitBegun() {
    await(begun);
  }

  /// Waits until the page has panned.
  Panned awaitEnded() {
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
          case "leaflet.js", "leaflet.css" -> read(leaflet + name);
          case "begun" -> {
            begun.complete(System.nanoTime());
            yield new byte[] {'.'};
          }
          case "ended" -> {
            ended.complete(Panned.of(exchange.getRequestURI().getQuery()));
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
