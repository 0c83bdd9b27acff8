package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.Catalogue;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.BlobState;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.PushRequest;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/// A centre over HTTP. The live channel has connections of its own: on a shared one it would wait
/// behind a bulk page. Redirects are not followed: a centre sends none, a captive portal does, and
/// a token must not travel to another host.
final class HttpLink implements CentreLink {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private static final MediaType BYTES = MediaType.get("application/octet-stream");
  private static final int PARTIAL = 206;

  /// A manifest of a province is a few megabytes.
  private static final long LONGEST_ANSWER = 32L << 20;

  private final HttpUrl base;
  private final OkHttpClient client;
  private final OkHttpClient liveClient;
  private final boolean near;
  private final SessionRenewal renewal;
  private final LineRate rate = new LineRate(System::nanoTime);

  /// The calls whose answers are being read; OkHttp itself forgets a call once its body streams.
  private volatile @Nullable Call current;

  private volatile @Nullable Call pushing;

  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpFailures failures = new HttpFailures(json);
  private final Faults faults;

  /// @param silence after which a live channel is taken for dead
  HttpLink(HttpUrl base, OkHttpClient template, Duration silence, Faults faults) {
    this.base = base;
    this.faults = faults;
    this.renewal = new SessionRenewal(base, json, System::nanoTime);
    this.client =
        template
            .newBuilder()
            .followRedirects(false)
            .addInterceptor(renewal)
            .addNetworkInterceptor(rate)
            .build();
    this.liveClient =
        client.newBuilder().connectionPool(new ConnectionPool()).readTimeout(silence).build();
    this.near = isLoopback(base.host());
  }

  /// On this very computer packing costs more time than it saves.
  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }

  @Override
  public ServerInfo info() throws SyncFailure {
    return answer(new Request.Builder().url(at(Api.INFO)).build(), ServerInfo.class);
  }

  @Override
  public SessionReply login(SessionRequest request) throws SyncFailure {
    RequestBody body = RequestBody.create(json.writeValueAsBytes(request), JSON);
    SessionReply reply =
        answer(new Request.Builder().url(at(Api.SESSION)).post(body).build(), SessionReply.class);
    renewal.began(reply, request.replica());
    return reply;
  }

  @Override
  public Optional<SessionReply> session() {
    return renewal.session();
  }

  @Override
  public Manifest manifest(String token) throws SyncFailure {
    return answer(asking(at(Api.MANIFEST), token).build(), Manifest.class);
  }

  @Override
  public InputStream changes(String token, PageRequest page) throws SyncFailure {
    HttpUrl.Builder url =
        at(Api.CHANGES)
            .newBuilder()
            .addQueryParameter("max", Integer.toString(page.maxBytes()))
            .addQueryParameter("schema", Integer.toString(Catalogue.SCHEMA));
    page.after().ifPresent(c -> url.addQueryParameter("after", c.toString()));
    if (!page.live()) {
      url.addQueryParameter(
          "buckets",
          page.buckets().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
    }
    if (!page.hold().isZero()) {
      url.addQueryParameter("wait", Long.toString(page.hold().toSeconds()));
    }
    rate.pace().ifPresent(pace -> url.addQueryParameter("pace", Long.toString(pace)));
    Request.Builder request = asking(url.build(), token);
    if (near) {
      request.header("Accept-Encoding", "identity");
    }
    Response response = send(request.build());
    if (!isOf(response, Api.NDJSON)) {
      response.close();
      throw notAFeed();
    }
    return response.body().byteStream();
  }

  private SyncFailure notAFeed() {
    faults.count(FeedFault.NOT_A_FEED);
    return SyncFailure.cut(Reason.NOT_A_CENTRE, "the feed is of another media type");
  }

  @Override
  public PushReply push(String token, PushRequest push) throws SyncFailure {
    RequestBody body = RequestBody.create(json.writeValueAsBytes(push), JSON);
    Call call = client.newCall(asking(at(Api.PUSH), token).post(body).build());
    pushing = call;
    return answer(call, PushReply.class);
  }

  @Override
  public BlobState blobState(String token, String sha256) throws SyncFailure {
    Request request = asking(at(Api.BLOBS + "/" + sha256 + "/state"), token).build();
    return answer(client.newCall(request), BlobState.class);
  }

  @Override
  public BlobState putBlob(String token, String sha256, long at, byte[] part) throws SyncFailure {
    HttpUrl url =
        at(Api.BLOBS + "/" + sha256)
            .newBuilder()
            .addQueryParameter("at", Long.toString(at))
            .build();
    Request request = asking(url, token).put(RequestBody.create(part, BYTES)).build();
    return answer(client.newCall(request), BlobState.class);
  }

  @Override
  public InputStream blob(String token, String sha256, long from) throws SyncFailure {
    Request request =
        asking(at(Api.BLOBS + "/" + sha256), token)
            .header("Range", "bytes=" + from + "-")
            .header("Accept-Encoding", "identity")
            .build();
    try {
      Response response = client.newCall(request).execute();
      if (response.code() != PARTIAL) {
        try (response) {
          throw failures.of(response);
        }
      }
      return response.body().byteStream();
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  @Override
  public Pin live(String token, Optional<Cursor> after, Consumer<SyncEvent.Answer> events) {
    HttpUrl.Builder url = at(Api.LIVE).newBuilder();
    after.ifPresent(c -> url.addQueryParameter("after", c.toString()));
    Request request = asking(url.build(), token).header("Accept", LiveChannel.EVENT_STREAM).build();
    return new LiveChannel(liveClient.newCall(request), json, failures, faults, events).open();
  }

  @Override
  public SyncFailure failure(IOException e) {
    return failures.of(e);
  }

  private HttpUrl at(String path) {
    return base.newBuilder().addPathSegments(path.substring(1)).build();
  }

  private static Request.Builder asking(HttpUrl url, String token) {
    return new Request.Builder().url(url).header("Authorization", "Bearer " + token);
  }

  private <T> T answer(Request request, Class<T> type) throws SyncFailure {
    Call call = client.newCall(request);
    current = call;
    return answer(call, type);
  }

  private <T> T answer(Call call, Class<T> type) throws SyncFailure {
    try (Response response = send(call);
        InputStream body = new BoundedStream(response.body().byteStream(), LONGEST_ANSWER)) {
      return json.readValue(body, type);
    } catch (BoundedStream.TooLargeException e) {
      faults.count(FeedFault.TOO_LARGE);
      throw SyncFailure.cut(Reason.NOT_A_CENTRE, e);
    } catch (IOException e) {
      throw failures.of(e);
    } catch (JacksonIOException e) {
      IOException cause = e.getCause();
      throw cause == null
          ? SyncFailure.cut(Reason.NOT_REACHABLE, "the answer was cut")
          : failures.of(cause);
    } catch (JacksonException _) {
      // Without the cause: it quotes what was read, which may be a token.
      throw SyncFailure.cut(Reason.NOT_A_CENTRE, "the answer is not what a centre says");
    }
  }

  private Response send(Request request) throws SyncFailure {
    Call call = client.newCall(request);
    current = call;
    return send(call);
  }

  private Response send(Call call) throws SyncFailure {
    try {
      Response response = call.execute();
      if (response.code() != 200) {
        try (response) {
          throw failures.of(response);
        }
      }
      return response;
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  static boolean isOf(Response response, String mediaType) {
    String type = response.header("Content-Type");
    return type != null && type.startsWith(mediaType);
  }

  @Override
  public void hangUp() {
    cancel(current);
    cancel(pushing);
  }

  private static void cancel(@Nullable Call call) {
    if (call != null) {
      call.cancel();
    }
  }

  @Override
  public void close() {
    hangUp();
    for (OkHttpClient each : new OkHttpClient[] {client, liveClient}) {
      each.dispatcher().cancelAll();
      each.dispatcher().executorService().shutdown();
      each.connectionPool().evictAll();
    }
  }
}
