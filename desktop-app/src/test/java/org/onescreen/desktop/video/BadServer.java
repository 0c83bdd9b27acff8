package org.onescreen.desktop.video;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// A server that is no camera: it redirects for ever, drips, floods, or serves something else.
final class BadServer implements AutoCloseable {
  private static final String PAGE = "<html><body>It works!</body></html>";
  private static final String LIST = "#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n";

  final AtomicInteger redirects = new AtomicInteger();
  final AtomicLong flooded = new AtomicLong();
  private final byte[] video;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /// @param video MPEG-TS that the flood is made of
  BadServer(byte[] video) throws IOException {
    this.video = video;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.setExecutor(threads);
    server.createContext("/redirect", this::redirect);
    server.createContext("/drip", exchange -> endless(exchange, this::drip));
    server.createContext("/flood", exchange -> endless(exchange, this::flood));
    server.createContext("/page", exchange -> answer(exchange, PAGE));
    server.createContext("/list.m3u8", exchange -> answer(exchange, LIST));
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void redirect(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange
          .getResponseHeaders()
          .set("Location", url("/redirect/" + redirects.incrementAndGet()));
      exchange.sendResponseHeaders(302, -1);
    }
  }

  private void drip(OutputStream out) throws IOException, InterruptedException {
    out.write(0x47);
    out.flush();
    Thread.sleep(1_000);
  }

  private void flood(OutputStream out) throws IOException {
    out.write(video);
    flooded.addAndGet(video.length);
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    try (exchange) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static void endless(HttpExchange exchange, Piece piece) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(200, 0);
      while (true) {
        piece.write(exchange.getResponseBody());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @FunctionalInterface
  private interface Piece {
    void write(OutputStream out) throws IOException, InterruptedException;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
