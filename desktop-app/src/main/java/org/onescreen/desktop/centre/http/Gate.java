package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.account.LoginRefusedException;
import org.onescreen.desktop.centre.account.Sessions;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.SessionRequest;

/// Lets in who has logged in, once the centre is open.
final class Gate {
  /// The centre still fills its store; the desk asks again.
  static final String NOT_READY = "not-ready";

  private static final String BEARER = "Bearer ";
  private static final int LONGEST_FIELD = 200;

  private final Sessions sessions;
  private final Answers answers;
  private final AtomicBoolean open = new AtomicBoolean();

  Gate(Sessions sessions, Answers answers) {
    this.sessions = sessions;
    this.answers = answers;
  }

  void open() {
    open.set(true);
  }

  /// `POST /v1/session`.
  void login(Context ctx) throws RefusalException {
    requireOpen(ctx);
    SessionRequest request = answers.read(ctx, SessionRequest.class);
    if (!isPlausible(request)) {
      throw RefusalException.badRequest("user, password and replica are needed");
    }
    try {
      answers.send(ctx, 200, sessions.login(request, ctx.ip()));
    } catch (LoginRefusedException e) {
      throw refused(ctx, e.delay());
    }
  }

  /// @throws RefusalException with 401 where the token is missing, unknown or over
  Caller caller(Context ctx) throws RefusalException {
    return caller(ctx, bearer(ctx));
  }

  /// As [#caller], for live pictures: a player can send no header, so that the token may stand in
  /// the address.
  Caller viewer(Context ctx) throws RefusalException {
    String inAddress = ctx.queryParam("token");
    return caller(ctx, inAddress == null ? bearer(ctx) : inAddress);
  }

  private static String bearer(Context ctx) {
    String header = ctx.header("Authorization");
    return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
  }

  private Caller caller(Context ctx, String token) throws RefusalException {
    requireOpen(ctx);
    return sessions
        .caller(token)
        .orElseThrow(
            () ->
                new RefusalException(
                    401, new Problem(Problem.NOT_LOGGED_IN, "a valid token is needed", null)));
  }

  private void requireOpen(Context ctx) throws RefusalException {
    if (!open.get()) {
      ctx.header("Retry-After", "1");
      throw new RefusalException(503, new Problem(NOT_READY, "the centre is being filled", null));
    }
  }

  @SuppressWarnings("ConstantValue") // the body came from outside, where anything may be missing
  private static boolean isPlausible(SessionRequest request) {
    return request.user() != null
        && request.password() != null
        && request.replica() != null
        && request.user().length() <= LONGEST_FIELD
        && request.password().length() <= LONGEST_FIELD;
  }

  private static RefusalException refused(Context ctx, Duration wait) {
    if (wait.isZero()) {
      return new RefusalException(
          401, new Problem(Problem.BAD_CREDENTIALS, "name or password is wrong", null));
    }
    ctx.header("Retry-After", Long.toString(wait.toSeconds() + 1));
    return new RefusalException(
        429, new Problem(Problem.TOO_MANY_ATTEMPTS, "too many attempts, wait", null));
  }
}
