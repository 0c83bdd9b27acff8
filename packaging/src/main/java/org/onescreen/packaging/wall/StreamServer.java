package org.onescreen.packaging.wall;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.onescreen.desktop.centre.camera.CameraScene;
import org.onescreen.desktop.centre.camera.CameraStreams;
import org.onescreen.desktop.centre.camera.Container;
import org.onescreen.desktop.centre.camera.Quality;
import org.onescreen.desktop.centre.camera.Viewer;

/// The sub streams of simulated cameras over HTTP, without a centre round them: for measurements of
/// the workers alone.
final class StreamServer implements AutoCloseable {
  private final CameraStreams streams;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  StreamServer(Path nativeFolder, InetAddress at) throws IOException {
    streams = new CameraStreams(nativeFolder);
    server = HttpServer.create(new InetSocketAddress(at, 0), 64);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  String url(int camera) {
    InetSocketAddress at = server.getAddress();
    return "http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + "/" + camera;
  }

  private void serve(HttpExchange exchange) throws IOException {
    String code = exchange.getRequestURI().getPath().substring(1);
    CameraScene scene = new CameraScene(code, code, code.hashCode());
    try (exchange;
        Viewer viewer = streams.open(scene, Quality.SUB, Container.TS)) {
      exchange.getResponseHeaders().set("Content-Type", viewer.mediaType());
      exchange.sendResponseHeaders(200, 0);
      viewer.stream(exchange.getResponseBody());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    streams.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
