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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import org.onescreen.model.wire.HashSums;
import org.onescreen.model.wire.Hint;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import org.onescreen.model.wire.ResetReason;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;
import tools.jackson.databind.json.JsonMapper;

/// A centre in a few lines, over a real socket, that can be told to misbehave.
final class FakeCentre implements AutoCloseable {
  static final String TOKEN = "token-that-never-shows";
  private static final int ROWS_PER_MARK = 3;
  static final int TAG = 5;
  private static final String END = "";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final JsonMapper json = JsonMapper.builder().build();
  private final TreeMap<Long, FeedLine> feed = new TreeMap<>();
  private final List<LinkedBlockingQueue<String>> listeners = new ArrayList<>();
  private final Map<Integer, Priority> scope = new TreeMap<>(Map.of(1, Priority.WORK));

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

  /// Packs a page; null where it goes plain.
  volatile @Nullable UnaryOperator<byte[]> zip;

  /// Whether [#instead] stands for pages alone.
  volatile boolean onlyChanges;

  volatile Function<PushRequest, @Nullable Problem> refuses = _ -> null;
  volatile Function<PushRequest, PushReply> settle = this::done;
  final List<PushRequest> pushes = new CopyOnWriteArrayList<>();

  /// The newest operation of each desk that was settled: what a desk is told that only asks.
  private final Map<UUID, Long> settled = new ConcurrentHashMap<>();

  final List<String> asked = new CopyOnWriteArrayList<>();
  volatile String token = TOKEN;

  /// False: rows of every bucket are sent, also of those outside the scope.
  volatile boolean strict = true;

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
    listeners.forEach(l -> l.add(hint("poke")));
  }

  synchronized void gone(FeedLine.Gone row) {
    feed.put(row.seq(), row);
    listeners.forEach(l -> l.add(hint("poke")));
  }

  /// Another history: nothing of the old one is left.
  synchronized void restart(UUID newEpoch) {
    feed.clear();
    epoch = newEpoch;
    cutListeners();
  }

  synchronized void cutListeners() {
    listeners.forEach(l -> l.add(END));
  }

  /// What the account may see from now on.
  synchronized void scope(Map<Integer, Priority> now) {
    scope.clear();
    scope.putAll(now);
    listeners.forEach(l -> l.add("event: scope\ndata:\n\n"));
  }

  /// Rows that listeners are told inline, as a page of their own.
  synchronized void tell(List<FeedLine.Put> rows) throws IOException {
    long from = head();
    rows.forEach(row -> feed.put(row.seq(), row));
    String page = new String(page(from, scope.keySet()), StandardCharsets.UTF_8);
    String data = page.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining());
    listeners.forEach(l -> l.add("event: rows\n" + data + "\n"));
  }

  /// An alarm that listeners are told before its turn.
  synchronized void alarm(FeedLine.Put row) throws IOException {
    feed.put(row.seq(), row);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    new FeedWriter(line).put(row);
    say("event: alarm\ndata: " + line.toString(StandardCharsets.UTF_8) + "\n");
  }

  /// Whatever a test wants listeners to be told.
  synchronized void say(String event) {
    listeners.forEach(l -> l.add(event));
  }

  private String hint(String name) {
    return ": warm\nevent: "
        + name
        + "\ndata: "
        + json.writeValueAsString(new Hint(head()))
        + "\n\n";
  }

  /// It was put back to a copy that had settled no more of any desk.
  void restored(long lastSeq) {
    settled.replaceAll((_, last) -> Math.min(last, lastSeq));
  }

  private synchronized long head() {
    return feed.isEmpty() ? 0 : feed.lastKey();
  }

  private void handle(HttpExchange exchange) throws IOException {
    HttpHandler other = instead;
    try (exchange) {
      if (other != null
          && (!onlyChanges || exchange.getRequestURI().getPath().equals(Api.CHANGES))) {
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
      case Api.MANIFEST -> answer(exchange, 200, manifest());
      case Api.CHANGES -> changes(exchange, after);
      case Api.LIVE -> live(exchange);
      case Api.PUSH -> push(exchange);
      default -> answer(exchange, 404, new Problem(Problem.NOT_FOUND, "no", null));
    }
  }

  private synchronized Manifest manifest() {
    return new Manifest(
        epoch,
        head(),
        0,
        Catalogue.SCHEMA,
        scope.entrySet().stream().map(b -> bucket(b.getKey(), b.getValue())).toList(),
        new Cursor(epoch, head(), TAG));
  }

  private BucketInfo bucket(int id, Priority priority) {
    HashSums sums = HashSums.NONE;
    for (FeedLine line : feed.values()) {
      if (bucket(line) == id && line instanceof FeedLine.Put put) {
        sums = sums.plus(put.hash());
      }
    }
    return new BucketInfo(
        id, new DivisionCode("990101000000"), priority, sums.rows(), sums.rows(), sums);
  }

  private static int bucket(FeedLine line) {
    return switch (line) {
      case FeedLine.Put put -> put.bucket();
      case FeedLine.Gone gone -> gone.bucket();
      default -> throw new IllegalStateException();
    };
  }

  private synchronized Set<Integer> buckets(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(part -> part.startsWith("buckets="))
        .findFirst()
        .map(part -> part.substring("buckets=".length()).split(",", -1))
        .map(ids -> Arrays.stream(ids).map(Integer::valueOf).collect(Collectors.toSet()))
        .orElse(strict ? scope.keySet() : Set.of());
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

  private void push(HttpExchange exchange) throws IOException {
    PushRequest request =
        json.readValue(exchange.getRequestBody().readAllBytes(), PushRequest.class);
    pushes.add(request);
    Problem problem = refuses.apply(request);
    if (problem == null) {
      answer(exchange, 200, settle.apply(request));
    } else {
      answer(exchange, problem.code().equals(Problem.FORK) ? 409 : 400, problem);
    }
  }

  /// All is done as it was wanted.
  PushReply done(PushRequest request) {
    List<OperationResult> results =
        request.operations().stream()
            .map(
                o ->
                    new OperationResult(
                        o.id(), o.seq(), OperationResult.Status.DONE, null, List.of(), null, null))
            .toList();
    long last = results.isEmpty() ? 0 : results.getLast().seq();
    return new PushReply(settled.merge(request.replica(), last, Math::max), results);
  }

  private void changes(HttpExchange exchange, @Nullable Cursor after) throws IOException {
    pages.incrementAndGet();
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    asked.add(query);
    byte[] page = spoil.apply(page(after == null ? 0 : after.seq(), buckets(query)));
    UnaryOperator<byte[]> packed = zip;
    if (packed != null) {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      page = packed.apply(page);
    }
    exchange.getResponseHeaders().add("Content-Type", Api.NDJSON);
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(page);
    }
  }

  byte[] page(long from) throws IOException {
    return page(from, Set.of());
  }

  /// @param only these buckets; empty for all
  private synchronized byte[] page(long from, Set<Integer> only) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FeedWriter writer = new FeedWriter(out);
    writer.header(new FeedLine.Header(epoch, from, head(), Catalogue.SCHEMA, TAG));
    long last = from;
    int rows = 0;
    boolean more = false;
    for (Map.Entry<Long, FeedLine> row : feed.tailMap(from, false).entrySet()) {
      if (!only.isEmpty() && !only.contains(bucket(row.getValue()))) {
        continue;
      }
      if (rows == pageRows) {
        more = true;
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
    writer.end(new FeedLine.End(more ? last : Math.max(from, head()), !more));
    return out.toByteArray();
  }

  private void live(HttpExchange exchange) throws IOException, InterruptedException {
    LinkedBlockingQueue<String> mine = new LinkedBlockingQueue<>();
    synchronized (this) {
      mine.add(hint("hb"));
      listeners.add(mine);
    }
    // Not before: who waits for this goes on to tell something.
    lives.incrementAndGet();
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        String event = next(mine);
        if (END.equals(event)) {
          return;
        }
        send(out, event);
      }
    } finally {
      synchronized (this) {
        listeners.remove(mine);
      }
    }
  }

  /// A heartbeat names nothing that is still to be told.
  private String next(LinkedBlockingQueue<String> mine) throws InterruptedException {
    String event = mine.poll(100, TimeUnit.MILLISECONDS);
    if (event != null) {
      return event;
    }
    synchronized (this) {
      String late = mine.poll();
      return late == null ? hint("hb") : late;
    }
  }

  private void send(OutputStream out, String event) throws IOException {
    if (heartbeats) {
      out.write(event.getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
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
