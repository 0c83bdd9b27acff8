package org.onescreen.desktop.tiles;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.onescreen.desktop.map.raster.Plate;
import org.onescreen.desktop.map.raster.PngFile;
import org.onescreen.model.geo.Crs;

/// A server of tiles on this machine: each tile has one colour, told by [#color]. It can also do
/// what servers of tiles do on bad days.
public final class TileServer implements AutoCloseable {
  /// What it answers.
  public enum Mood {
    GOOD,
    FORBIDDEN,
    HTML,
    NOT_THERE,
    BROKEN,
    SILENT
  }

  public final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch ends = new CountDownLatch(1);
  private final HttpServer server;
  private volatile Mood mood = Mood.GOOD;

  public TileServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public void mood(Mood next) {
    mood = next;
  }

  public String template() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}?tk={key}";
  }

  public BaseMap map(TileGrid grid, Crs crs) {
    return new BaseMap(
        "测试底图",
        BaseMap.Kind.ADDRESS,
        template(),
        "secret-key",
        List.of(),
        grid,
        256,
        crs,
        1,
        18,
        "测试底图 · 审图号 无",
        false);
  }

  /// ARGB of a tile: neighbours differ.
  public static int color(TileId tile) {
    int x = tile.x() % 2 == 0 ? 0x60 : 0xc0;
    int y = tile.y() % 2 == 0 ? 0x60 : 0xc0;
    return 0xff000000 | x << 16 | y << 8 | 0x40;
  }

  public static byte[] picture(TileId tile) {
    try {
      Plate plate = Plate.of(256, 256);
      plate.under(color(tile));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PngFile.write(plate, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().toString());
    String[] parts = exchange.getRequestURI().getPath().split("/", -1);
    TileId tile =
        new TileId(
            Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    switch (mood) {
      case GOOD -> send(exchange, 200, picture(tile));
      case FORBIDDEN -> send(exchange, 403, "no".getBytes(StandardCharsets.UTF_8));
      case HTML -> send(exchange, 200, "<html>登录</html>".getBytes(StandardCharsets.UTF_8));
      case NOT_THERE -> send(exchange, 404, new byte[0]);
      case BROKEN -> send(exchange, 500, new byte[0]);
      case SILENT -> {
        try {
          ends.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        exchange.close();
      }
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    ends.countDown();
    server.stop(0);
  }
}
