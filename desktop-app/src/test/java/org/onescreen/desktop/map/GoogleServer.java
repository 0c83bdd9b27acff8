package org.onescreen.desktop.map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.desktop.tiles.TileGrid;
import org.onescreen.model.geo.Crs;

/// Stands in for Google on this machine: a page of the suite that implements what the desk calls of
/// `google.maps`.
final class GoogleServer implements AutoCloseable {
  /// What it answers.
  enum Mood {
    GOOD,
    REFUSED,
    FORBIDDEN,
    NONSENSE
  }

  final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final Mood mood;

  GoogleServer(Mood mood) throws IOException {
    this.mood = mood;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  BaseMap map() {
    return new BaseMap(
        "Google",
        BaseMap.Kind.GOOGLE,
        "http://127.0.0.1:" + server.getAddress().getPort() + "/maps/api/js?key={key}",
        "secret-key",
        List.of(),
        TileGrid.MERCATOR,
        256,
        Crs.GCJ02,
        0,
        18,
        "Google 地图",
        false);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().toString());
    byte[] body =
        switch (mood) {
          case GOOD, FORBIDDEN -> library();
          case REFUSED -> "gm_authFailure();".getBytes(StandardCharsets.UTF_8);
          case NONSENSE -> "<html>登录</html>\noneScreenReady();".getBytes(StandardCharsets.UTF_8);
        };
    exchange.getResponseHeaders().add("Content-Type", "text/javascript; charset=utf-8");
    exchange.sendResponseHeaders(mood == Mood.FORBIDDEN ? 403 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] library() throws IOException {
    try (InputStream in = GoogleServer.class.getResourceAsStream("google-maps.js")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
