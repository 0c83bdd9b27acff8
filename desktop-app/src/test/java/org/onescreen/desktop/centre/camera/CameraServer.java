package org.onescreen.desktop.centre.camera;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.onescreen.desktop.centre.camera.rtsp.RtspCameras;
import org.onescreen.desktop.centre.camera.rtsp.RtspServer;

/// Serves simulated cameras over real HTTP: `/CODE/main.flv`, `/CODE/sub.ts`; `/missing` is 404 and
/// `/locked` is 401. Over RTSP the same without the ending, and `/locked/...` opens to
/// `seer:secret`.
public final class CameraServer implements AutoCloseable {
  private final CameraStreams streams;
  private final HttpServer server;
  private final List<RtspServer> rtsp = new ArrayList<>();
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

  /// The address of a path over RTSP, from a server that offers this much.
  public String rtsp(RtspServer.Offers offers, String path) throws IOException {
    var server = new RtspServer(InetAddress.getLoopbackAddress(), 0, cameras(), offers);
    rtsp.add(server);
    return "127.0.0.1:" + server.port() + path;
  }

  private RtspCameras cameras() {
    return new RtspCameras() {
      @Override
      public Optional<String> password(String path) {
        return path.startsWith("/locked") ? Optional.of("seer:secret") : Optional.empty();
      }

      @Override
      public Optional<Viewer> watch(String path) {
        String[] parts = path.split("/", -1);
        return parts.length == 3
            ? Optional.of(streams.open(scene(parts[1]), quality(parts[2]), Container.RTP))
            : Optional.empty();
      }
    };
  }

  private static CameraScene scene(String code) {
    return new CameraScene(code, "示范街口 " + code, code.hashCode());
  }

  private static Quality quality(String name) {
    return "sub".equals(name) ? Quality.SUB : Quality.MAIN;
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] parts = exchange.getRequestURI().getPath().split("[/.]", -1);
      if (parts.length < 4) {
        boolean locked = parts.length > 1 && "locked".equals(parts[1]);
        exchange.sendResponseHeaders(locked ? 401 : 404, -1);
        return;
      }
      var container = "ts".equals(parts[3]) ? Container.TS : Container.FLV;
      try (Viewer viewer = streams.open(scene(parts[1]), quality(parts[2]), container)) {
        exchange.getResponseHeaders().set("Content-Type", viewer.mediaType());
        exchange.sendResponseHeaders(200, 0);
        viewer.stream(exchange.getResponseBody());
      } catch (RefusedException e) {
        exchange.sendResponseHeaders(e.isLocked() ? 401 : 503, -1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    rtsp.forEach(RtspServer::close);
    streams.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
