package org.onescreen.desktop.video.decode;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A camera whose owner sets another codec while it is watched: its stream goes on, in the same
/// connection, as another one. Who comes later sees the second alone.
final class SwitchedCamera implements AutoCloseable {
  private final Path first;
  private final Path second;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch changed = new CountDownLatch(1);

  SwitchedCamera(Path first, Path second) throws IOException {
    this.first = first;
    this.second = second;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/live.ts";
  }

  void change() {
    changed.countDown();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean late = changed.getCount() == 0;
      exchange.getResponseHeaders().set("Content-Type", "video/mp2t");
      exchange.sendResponseHeaders(200, 0);
      if (!late) {
        Files.copy(first, exchange.getResponseBody());
        exchange.getResponseBody().flush();
        changed.await();
      }
      Files.copy(second, exchange.getResponseBody());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    change();
    server.stop(0);
    threads.shutdownNow();
  }
}
