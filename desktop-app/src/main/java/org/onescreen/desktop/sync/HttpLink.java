package org.onescreen.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.Manifest;
import org.onescreen.model.wire.ServerInfo;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A centre over HTTP. The live channel has connections of its own: on a shared one it would wait
/// behind a bulk page. Redirects are not followed: a centre sends none, a captive portal does, and
/// a token must not travel to another host.
final class HttpLink implements CentreLink {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private final HttpUrl base;
  private final OkHttpClient client;
  private final OkHttpClient liveClient;
  private final boolean near;
  private final SessionRenewal renewal;

  /// The call whose answer is being read; OkHttp itself forgets a call once its body streams.
  private volatile @Nullable Call current;

  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpFailures failures = new HttpFailures(json);

  /// @param silence after which a live channel is taken for dead
  HttpLink(HttpUrl base, OkHttpClient template, Duration silence) {
    this.base = base;
    this.renewal = new SessionRenewal(base, json, System::nanoTime);
    this.client = template.newBuilder().followRedirects(false).addInterceptor(renewal).build();
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
  public InputStream changes(String token, Optional<Cursor> after, int maxBytes)
      throws SyncFailure {
    HttpUrl.Builder url =
        at(Api.CHANGES).newBuilder().addQueryParameter("max", Integer.toString(maxBytes));
    after.ifPresent(c -> url.addQueryParameter("after", c.toString()));
    Request.Builder request = asking(url.build(), token);
    if (near) {
      request.header("Accept-Encoding", "identity");
    }
    Response response = send(request.build());
    if (!isOf(response, Api.NDJSON)) {
      response.close();
      throw SyncFailure.cut(Reason.NOT_A_CENTRE, "the feed is of another media type");
    }
    return response.body().byteStream();
  }

  @Override
  public Pin live(String token, Optional<Cursor> after, Consumer<LiveEvent> events) {
    HttpUrl.Builder url = at(Api.LIVE).newBuilder();
    after.ifPresent(c -> url.addQueryParameter("after", c.toString()));
    Request request = asking(url.build(), token).header("Accept", LiveChannel.EVENT_STREAM).build();
    return LiveChannel.open(liveClient.newCall(request), json, failures, events);
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
    try (Response response = send(request)) {
      return json.readValue(response.body().bytes(), type);
    } catch (IOException e) {
      throw failures.of(e);
    } catch (JacksonException _) {
      // Without the cause: it quotes what was read, which may be a token.
      throw SyncFailure.cut(Reason.NOT_A_CENTRE, "the answer is not what a centre says");
    }
  }

  private Response send(Request request) throws SyncFailure {
    try {
      Call call = client.newCall(request);
      current = call;
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
  public void close() {
    Call call = current;
    if (call != null) {
      call.cancel();
    }
    for (OkHttpClient each : new OkHttpClient[] {client, liveClient}) {
      each.dispatcher().cancelAll();
      each.dispatcher().executorService().shutdown();
      each.connectionPool().evictAll();
    }
  }
}
