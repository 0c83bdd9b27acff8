package org.onescreen.desktop.centre.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onescreen.desktop.centre.account.Caller;
import org.onescreen.desktop.centre.account.Sessions;
import org.onescreen.desktop.centre.account.Standing;
import org.onescreen.desktop.centre.feed.View;
import org.onescreen.model.access.Permission;
import org.onescreen.model.wire.Problem;

/// Lets in who has logged in and may do what is asked, once the centre is open.
final class Gate {
  /// The centre still fills its store; the desk asks again.
  static final String NOT_READY = "not-ready";

  private static final String BEARER = "Bearer ";

  private final Sessions sessions;
  private final AtomicBoolean open = new AtomicBoolean();

  Gate(Sessions sessions) {
    this.sessions = sessions;
  }

  void open() {
    open.set(true);
  }

  /// @throws RefusalException with 401 where the token is missing, unknown or over
  Caller caller(Context ctx) throws RefusalException {
    requireOpen(ctx);
    return sessions.caller(bearer(ctx)).orElseThrow(Gate::notLoggedIn);
  }

  /// As [#caller(Context)].
  ///
  /// @throws RefusalException with 403 where the role does not allow `permission`
  Caller caller(Context ctx, Permission permission) throws RefusalException {
    return permitted(caller(ctx), permission);
  }

  /// For live pictures: a player can send no header, so that a token for pictures alone may stand
  /// in the address.
  Caller viewer(Context ctx) throws RefusalException {
    requireOpen(ctx);
    String inAddress = ctx.queryParam("token");
    Optional<Caller> caller =
        inAddress == null ? sessions.caller(bearer(ctx)) : sessions.viewer(inAddress);
    return permitted(caller.orElseThrow(Gate::notLoggedIn), Permission.PICTURES);
  }

  /// As the account stands now, for what goes on longer than a request, and than the token that it
  /// came with.
  ///
  /// @throws RefusalException with 401 where the session is over, 403 where the role forbids it now
  Caller again(Caller before, Permission permission) throws RefusalException {
    return permitted(sessions.again(before).orElseThrow(Gate::notLoggedIn), permission);
  }

  private static Caller permitted(Caller caller, Permission permission) throws RefusalException {
    if (!caller.may(permission)) {
      throw new RefusalException(
          403, new Problem(Problem.NOT_PERMITTED, "the role does not allow " + permission, null));
    }
    return caller;
  }

  /// How much of each record the caller gets.
  static View view(Caller caller) {
    return View.of(caller.may(Permission.PERSONAL_DATA));
  }

  /// For what goes on longer than a request: it is to end with the session, and when the account
  /// may see something else than when it began.
  SessionWatch watch(Caller caller) {
    return new SessionWatch(() -> sessions.standing(caller) == Standing.HOLDS, System::nanoTime);
  }

  private static String bearer(Context ctx) {
    String header = ctx.header("Authorization");
    return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
  }

  static RefusalException notLoggedIn() {
    return new RefusalException(
        401, new Problem(Problem.NOT_LOGGED_IN, "a valid token is needed", null));
  }

  void requireOpen(Context ctx) throws RefusalException {
    if (!open.get()) {
      ctx.header("Retry-After", "1");
      throw new RefusalException(503, new Problem(NOT_READY, "the centre is being filled", null));
    }
  }
}
