package org.onescreen.desktop.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.Catalogue;
import org.onescreen.model.record.Priority;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.BucketInfo;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedWriter;
import org.onescreen.model.wire.Hint;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.ResetReason;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;
import tools.jackson.databind.json.JsonMapper;

/// A centre in a few lines, over a real socket, that can be told to misbehave.
final class FakeCentre implements AutoCloseable {
  static final String TOKEN = "token-that-never-shows";
  private static final int ROWS_PER_MARK = 3;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final JsonMapper json = JsonMapper.builder().build();
  private final TreeMap<Long, FeedLine> feed = new TreeMap<>();
  private final List<LinkedBlockingQueue<Long>> listeners = new ArrayList<>();

  volatile UUID epoch = new UUID(9, 9);
  volatile String password = "right";
  volatile int pageRows = 10;
  volatile boolean heartbeats = true;
  volatile @Nullable ResetReason refuse;
  volatile UnaryOperator<byte[]> spoil = UnaryOperator.identity();
  volatile @Nullable HttpHandler instead;
  final AtomicInteger logins = new AtomicInteger();
  final AtomicInteger pages = new AtomicInteger();
  final AtomicInteger lives = new AtomicInteger();
  volatile String token = TOKEN;

  private FakeCentre(HttpServer server) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  static FakeCentre http() throws IOException {
    return new FakeCentre(HttpServer.create(any(), 0));
  }

  static FakeCentre https(SSLContext context) throws IOException {
    HttpsServer server = HttpsServer.create(any(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return new FakeCentre(server);
  }

  private static InetSocketAddress any() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  String address() {
    return (server instanceof HttpsServer ? "https" : "http") + "://localhost:" + port();
  }

  int port() {
    return server.getAddress().getPort();
  }

  synchronized void put(FeedLine.Put row) {
    feed.put(row.seq(), row);
    listeners.forEach(l -> l.add(row.seq()));
  }

  synchronized void gone(FeedLine.Gone row) {
    feed.put(row.seq(), row);
    listeners.forEach(l -> l.add(row.seq()));
  }

  /// Another history: nothing of the old one is left.
  synchronized void restart(UUID newEpoch) {
    feed.clear();
    epoch = newEpoch;
    cutListeners();
  }

  synchronized void cutListeners() {
    listeners.forEach(l -> l.add(-1L));
  }

  private synchronized long head() {
    return feed.isEmpty() ? 0 : feed.lastKey();
  }

  private void handle(HttpExchange exchange) throws IOException {
    HttpHandler other = instead;
    try (exchange) {
      if (other != null) {
        other.handle(exchange);
        return;
      }
      switch (exchange.getRequestURI().getPath()) {
        case Api.INFO ->
            answer(
                exchange,
                200,
                new ServerInfo(Api.PRODUCT, Catalogue.SCHEMA, "示范县综治中心", Instant.now()));
        case Api.SESSION -> login(exchange);
        default -> authorised(exchange);
      }
    } catch (IOException e) {
      // The desk went away, which is its right.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void login(HttpExchange exchange) throws IOException {
    logins.incrementAndGet();
    SessionRequest request =
        json.readValue(exchange.getRequestBody().readAllBytes(), SessionRequest.class);
    if (!request.password().equals(password)) {
      answer(exchange, 401, new Problem(Problem.BAD_CREDENTIALS, "no", null));
      return;
    }
    answer(
        exchange,
        200,
        new SessionReply(token, Instant.now().plusSeconds(3600), "值班员", List.of(), Instant.now()));
  }

  private void authorised(HttpExchange exchange) throws IOException, InterruptedException {
    if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, 401, new Problem(Problem.NOT_LOGGED_IN, "no", null));
      return;
    }
    String query = exchange.getRequestURI().getQuery();
    Cursor after = after(query);
    boolean refused =
        after != null && (refuse != null || !after.epoch().equals(epoch) || after.seq() > head());
    if (refused) {
      ResetReason reason = refuse == null ? ResetReason.EPOCH : refuse;
      answer(exchange, 409, new Problem(Problem.RESET, "no", reason));
      return;
    }
    switch (exchange.getRequestURI().getPath()) {
      case Api.MANIFEST ->
          answer(
              exchange, 200, new Manifest(epoch, head(), 0, Catalogue.SCHEMA, List.of(bucket())));
      case Api.CHANGES -> changes(exchange, after);
      case Api.LIVE -> live(exchange);
      default -> answer(exchange, 404, new Problem(Problem.NOT_FOUND, "no", null));
    }
  }

  private BucketInfo bucket() {
    return new BucketInfo(1, new DivisionCode("990101000000"), Priority.WORK, head(), head());
  }

  private static @Nullable Cursor after(@Nullable String query) {
    if (query == null) {
      return null;
    }
    for (String part : query.split("&", -1)) {
      if (part.startsWith("after=")) {
        return Cursor.parse(part.substring("after=".length()));
      }
    }
    return null;
  }

  private void changes(HttpExchange exchange, @Nullable Cursor after) throws IOException {
    pages.incrementAndGet();
    byte[] page = spoil.apply(page(after == null ? 0 : after.seq()));
    exchange.getResponseHeaders().add("Content-Type", Api.NDJSON);
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(page);
    }
  }

  synchronized byte[] page(long from) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeedWriter writer = new FeedWriter(out);
    writer.header(new FeedLine.Header(epoch, from, head(), Catalogue.SCHEMA, 5));
    long last = from;
    int rows = 0;
    for (Map.Entry<Long, FeedLine> row : feed.tailMap(from, false).entrySet()) {
      if (rows == pageRows) {
        break;
      }
      switch (row.getValue()) {
        case FeedLine.Put put -> writer.put(put);
        case FeedLine.Gone gone -> writer.gone(gone);
        default -> throw new IllegalStateException();
      }
      last = row.getKey();
      if (++rows % ROWS_PER_MARK == 0) {
        writer.mark(last);
      }
    }
    if (rows % ROWS_PER_MARK != 0) {
      writer.mark(last);
    }
    writer.end(new FeedLine.End(last, last == head()));
    return out.toByteArray();
  }

  private void live(HttpExchange exchange) throws IOException, InterruptedException {
    lives.incrementAndGet();
    LinkedBlockingQueue<Long> mine = new LinkedBlockingQueue<>();
    synchronized (this) {
      listeners.add(mine);
    }
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      say(out, "hb", head());
      while (true) {
        Long seq = mine.poll(100, TimeUnit.MILLISECONDS);
        if (seq != null && seq < 0) {
          return;
        }
        say(out, seq == null ? "hb" : "poke", head());
      }
    } finally {
      synchronized (this) {
        listeners.remove(mine);
      }
    }
  }

  private void say(OutputStream out, String event, long head) throws IOException {
    if (heartbeats) {
      String text =
          ": warm\nevent: " + event + "\ndata: " + json.writeValueAsString(new Hint(head));
      out.write((text + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private void answer(HttpExchange exchange, int status, Object body) throws IOException {
    send(exchange, status, "application/json", json.writeValueAsBytes(body));
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    cutListeners();
    server.stop(0);
    threads.close();
  }
}
