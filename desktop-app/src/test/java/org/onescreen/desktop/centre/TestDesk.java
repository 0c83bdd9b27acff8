package org.onescreen.desktop.centre;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedException;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.FeedReader;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.RefreshRequest;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;
import tools.jackson.databind.json.JsonMapper;

/// A desk as small as can be: logs in and pulls.
final class TestDesk implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;
  private String token = "";
  private @Nullable SessionReply session;

  TestDesk(String url) {
    this.url = url;
  }

  static TestDesk loggedIn(String url, String user, String password) {
    TestDesk desk = new TestDesk(url);
    HttpResponse<byte[]> reply = desk.login(user, password);
    if (reply.statusCode() != 200) {
      throw new IllegalStateException("login refused with " + reply.statusCode());
    }
    desk.take(JSON.readValue(reply.body(), SessionReply.class));
    return desk;
  }

  /// From now on as this session.
  void take(SessionReply reply) {
    session = reply;
    token = reply.token();
  }

  SessionReply session() {
    return Objects.requireNonNull(session, "not logged in");
  }

  /// With this token, whoever's it is.
  void show(String other) {
    token = other;
  }

  /// Each account has a desk of its own.
  static UUID replica(String user) {
    return UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> login(String user, String password) {
    return login(user, password, replica(user));
  }

  HttpResponse<byte[]> login(String user, String password, UUID replica) {
    return post(Api.SESSION, JSON.writeValueAsBytes(new SessionRequest(user, password, replica)));
  }

  HttpResponse<byte[]> refresh(String refresh, UUID replica) {
    return post(Api.REFRESH, JSON.writeValueAsBytes(new RefreshRequest(refresh, replica)));
  }

  HttpResponse<byte[]> post(String path, byte[] body) {
    return post(path, HttpRequest.BodyPublishers.ofByteArray(body));
  }

  HttpResponse<byte[]> post(String path, HttpRequest.BodyPublisher body) {
    return send(with(HttpRequest.newBuilder(URI.create(url + path))).POST(body));
  }

  HttpResponse<byte[]> put(String path, byte[] body) {
    return send(
        with(HttpRequest.newBuilder(URI.create(url + path)))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  String token() {
    return token;
  }

  Manifest manifest() {
    return JSON.readValue(get(Api.MANIFEST).body(), Manifest.class);
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    return send(with(HttpRequest.newBuilder(URI.create(url + path)), headers));
  }

  InputStream open(String path, String... headers) {
    try {
      return client
          .send(
              with(HttpRequest.newBuilder(URI.create(url + path)), headers).build(),
              BodyHandlers.ofInputStream())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers(
        token.isEmpty() ? request : request.header("Authorization", "Bearer " + token), headers);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A pulled page.
  record Page(FeedLine.Header header, List<FeedLine> lines, FeedLine.End end, int bytes) {
    Cursor cursor() {
      return new Cursor(header.epoch(), end.seq(), header.segmentTag());
    }
  }

  /// All pages from `after` on until the desk is up to date.
  List<Page> pull(Cursor after, int max) {
    List<Page> pages = new ArrayList<>();
    Cursor at = after;
    do {
      String from = at == null ? "" : "&after=" + at;
      pages.add(page(get(Api.CHANGES + "?max=" + max + from, "Accept-Encoding", "gzip").body()));
      at = pages.getLast().cursor();
    } while (!pages.getLast().end().upToDate());
    return pages;
  }

  static Page page(byte[] zipped) {
    try {
      FeedReader reader = new FeedReader(new GZIPInputStream(new ByteArrayInputStream(zipped)));
      List<FeedLine> lines = new ArrayList<>();
      for (FeedLine line = reader.next(); line != null; line = reader.next()) {
        lines.add(line);
      }
      return new Page(
          (FeedLine.Header) lines.getFirst(), lines, (FeedLine.End) lines.getLast(), zipped.length);
    } catch (IOException | FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
