package org.onescreen.desktop.sync;

import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.Api;
import org.onescreen.model.wire.RefreshRequest;
import org.onescreen.model.wire.SessionReply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Holds the session, and renews it below everything that speaks to the centre: each request that
/// carries a token leaves with the one that is good now, so the sync itself only ever hears of a
/// session that cannot be renewed, as a 401, and logs in by password.
///
/// Safe for use by many threads; one renews, the others wait for it.
final class SessionRenewal implements Interceptor {
  private static final String AUTHORIZATION = "Authorization";
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  /// A token is renewed when this part of its life is left.
  private static final int LAST_PART = 3;

  private static final long LONGEST_PROBLEM = 64 << 10;

  private final HttpUrl address;
  private final JsonMapper json;
  private final LongSupplier nanos;
  private @Nullable Held held;

  /// @param due when to renew, by [#nanos]
  private record Held(SessionReply session, UUID replica, long due) {}

  /// @param nanos a clock that never jumps: this computer's own may be wrong
  SessionRenewal(HttpUrl base, JsonMapper json, LongSupplier nanos) {
    this.address = base.newBuilder().addPathSegments(Api.REFRESH.substring(1)).build();
    this.json = json;
    this.nanos = nanos;
  }

  /// After a login.
  synchronized void began(SessionReply reply, UUID replica) {
    held = new Held(reply, replica, due(reply));
  }

  /// The session as it was renewed last; empty before the first login.
  synchronized Optional<SessionReply> session() {
    return Optional.ofNullable(held).map(Held::session);
  }

  private long due(SessionReply reply) {
    Duration life = Duration.between(reply.serverTime(), reply.expires());
    return nanos.getAsLong() + life.minus(life.dividedBy(LAST_PART)).toNanos();
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (request.header(AUTHORIZATION) == null) {
      return chain.proceed(request);
    }
    String shown = tokenInTime(chain, request);
    Response response = chain.proceed(with(request, shown));
    if (response.code() != 401) {
      return response;
    }
    // The connection takes the next question only when this answer is done with.
    ResponseBody why = response.peekBody(LONGEST_PROBLEM);
    response.close();
    return renewed(chain, shown)
        ? chain.proceed(with(request, token()))
        : response.newBuilder().body(why).build();
  }

  private static Request with(Request request, String bearer) {
    return request.newBuilder().header(AUTHORIZATION, bearer).build();
  }

  private synchronized String tokenInTime(Chain chain, Request request) throws IOException {
    Held now = held;
    if (now == null) {
      return Objects.requireNonNull(request.header(AUTHORIZATION));
    }
    if (nanos.getAsLong() - now.due() >= 0) {
      renewed(chain, token());
    }
    return token();
  }

  private synchronized String token() {
    return "Bearer " + Objects.requireNonNull(held).session().token();
  }

  /// @param shown what was good no longer; another thread may have renewed it meanwhile
  /// @return false where only the password helps
  private synchronized boolean renewed(Chain chain, String shown) throws IOException {
    Held before = held;
    if (before == null) {
      return false;
    }
    if (!token().equals(shown)) {
      return true;
    }
    String refresh = before.session().refresh();
    if (refresh == null) {
      return false;
    }
    try (Response response = chain.proceed(renewal(refresh, before.replica()))) {
      held =
          response.code() == 200
              ? renewed(before, json.readValue(response.body().bytes(), SessionReply.class))
              : over(before);
      return response.code() == 200;
    } catch (JacksonException _) {
      // Without the cause: it quotes what was read, which may be a token.
      throw new ProtocolException("the renewal is not what a centre says");
    }
  }

  private Request renewal(String refresh, UUID replica) {
    byte[] body = json.writeValueAsBytes(new RefreshRequest(refresh, replica));
    return new Request.Builder().url(address).post(RequestBody.create(body, JSON)).build();
  }

  private Held renewed(Held before, SessionReply reply) {
    String pictures = reply.pictures() == null ? before.session().pictures() : reply.pictures();
    return new Held(with(reply, reply.refresh(), pictures), before.replica(), due(reply));
  }

  /// A refresh token that was refused is not shown again; the access token may still have a while.
  private static Held over(Held before) {
    SessionReply session = before.session();
    return new Held(with(session, null, session.pictures()), before.replica(), before.due());
  }

  private static SessionReply with(
      SessionReply reply, @Nullable String refresh, @Nullable String pictures) {
    return new SessionReply(
        reply.token(),
        reply.expires(),
        reply.displayName(),
        reply.scope(),
        reply.serverTime(),
        reply.account(),
        reply.role(),
        refresh,
        pictures,
        reply.offlineDays());
  }
}
