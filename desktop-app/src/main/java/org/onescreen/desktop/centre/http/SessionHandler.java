package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.account.LoginRefusedException;
import org.onescreen.desktop.centre.account.ReplicaTakenException;
import org.onescreen.desktop.centre.account.Sessions;
import org.onescreen.model.wire.Problem;
import org.onescreen.model.wire.RefreshRequest;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;

/// Login, renewal and logout.
final class SessionHandler {
  private static final int LONGEST_FIELD = 200;

  private final Gate gate;
  private final Sessions sessions;
  private final Answers answers;

  SessionHandler(Gate gate, Sessions sessions, Answers answers) {
    this.gate = gate;
    this.sessions = sessions;
    this.answers = answers;
  }

  /// `POST /v1/session`.
  void login(Context ctx) throws RefusalException {
    gate.requireOpen(ctx);
    SessionRequest request = answers.read(ctx, SessionRequest.class);
    require(request.user(), request.password(), request.replica());
    try {
      answers.send(ctx, 200, sessions.login(request, ctx.ip()));
    } catch (LoginRefusedException e) {
      throw refused(ctx, e.delay());
    } catch (ReplicaTakenException e) {
      throw new RefusalException(
          409, new Problem(Problem.OTHERS_REPLICA, "the replica belongs to another account", null));
    }
  }

  /// `POST /v1/session/refresh`.
  void refresh(Context ctx) throws RefusalException {
    gate.requireOpen(ctx);
    RefreshRequest request = answers.read(ctx, RefreshRequest.class);
    require(request.refresh(), "", request.replica());
    SessionReply renewed = sessions.refresh(request, ctx.ip()).orElseThrow(Gate::notLoggedIn);
    answers.send(ctx, 200, renewed);
  }

  /// `POST /v1/session/logout`.
  void logout(Context ctx) throws RefusalException {
    Caller caller = gate.caller(ctx);
    sessions.logout(caller, ctx.ip());
    answers.send(ctx, 200, Map.of());
  }

  /// The body came from outside, where anything may be missing.
  private static void require(@Nullable String one, @Nullable String other, @Nullable UUID replica)
      throws RefusalException {
    if (one == null
        || other == null
        || replica == null
        || one.length() > LONGEST_FIELD
        || other.length() > LONGEST_FIELD) {
      throw RefusalException.badRequest("something is missing or too long");
    }
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
