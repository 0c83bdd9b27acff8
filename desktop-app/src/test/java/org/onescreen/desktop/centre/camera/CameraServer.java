package org.onescreen.desktop.centre.camera;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Serves simulated cameras over real HTTP: `/CODE/main.flv`, `/CODE/sub.ts`; `/missing` is 404 and
/// `/locked` is 401.
public final class CameraServer implements AutoCloseable {
  private final CameraStreams streams;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public CameraServer(Path nativeFolder, int port) throws IOException {
    streams = new CameraStreams(nativeFolder);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  public static void main(String[] arguments) throws IOException {
    var server = new CameraServer(Path.of(arguments[1]), Integer.parseInt(arguments[0]));
    System.out.println("http://localhost:" + server.port() + "/1/main.flv");
  }

  public CameraStreams streams() {
    return streams;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] parts = exchange.getRequestURI().getPath().split("[/.]", -1);
      if (parts.length < 4) {
        boolean locked = parts.length > 1 && "locked".equals(parts[1]);
        exchange.sendResponseHeaders(locked ? 401 : 404, -1);
        return;
      }
      var scene = new CameraScene(parts[1], "示范街口 " + parts[1], parts[1].hashCode());
      var quality = "sub".equals(parts[2]) ? Quality.SUB : Quality.MAIN;
      var container = "ts".equals(parts[3]) ? Container.TS : Container.FLV;
      try (Viewer viewer = streams.open(scene, quality, container)) {
        exchange.getResponseHeaders().set("Content-Type", viewer.mediaType());
        exchange.sendResponseHeaders(200, 0);
        viewer.stream(exchange.getResponseBody());
      } catch (RefusedException e) {
        exchange.sendResponseHeaders(503, -1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    streams.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
