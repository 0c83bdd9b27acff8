package org.onescreen.desktop.centre.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.wire.AccessEvent;
import org.onescreen.model.wire.RefreshRequest;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;

/// Logins, what they give, and how it is renewed. A session is asked for in the database at every
/// request, so what is taken away is gone at once, on every server of the centre.
///
/// Safe for use by many threads.
public final class Sessions {
  private final Jdbi jdbi;
  private final Accounts accounts;
  private final PasswordHash hash;
  private final AccessLog log;
  private final SessionRules rules;
  private final InstantSource clock;
  private final LoginDelay delay;

  public Sessions(
      Jdbi jdbi,
      Accounts accounts,
      PasswordHash hash,
      AccessLog log,
      SessionRules rules,
      InstantSource clock) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.hash = hash;
    this.log = log;
    this.rules = rules;
    this.clock = clock;
    this.delay = new LoginDelay(jdbi, clock);
  }

  /// @param from the address that asks
  /// @throws LoginRefusedException where name or password is wrong, or it was tried too often
  /// @throws ReplicaTakenException where the desk belongs to another account
  public SessionReply login(SessionRequest request, String from)
      throws LoginRefusedException, ReplicaTakenException {
    String who = from + " " + request.user();
    Optional<Accounts.Account> account = accounts.find(request.user());
    Duration wait = delay.left(who);
    if (wait.isPositive()) {
      log.add(account.map(Accounts.Account::id).orElse(null), AccessEvent.What.LOGIN_DELAYED, from);
      throw new LoginRefusedException(wait);
    }
    // An unknown name takes as long as a wrong password.
    String expected = account.map(Accounts.Account::password).orElse(PasswordHash.NO_PASSWORD);
    if (!hash.matches(request.password(), expected) || account.isEmpty()) {
      delay.failed(who);
      log.add(account.map(Accounts.Account::id).orElse(null), AccessEvent.What.LOGIN_FAILED, from);
      throw new LoginRefusedException(Duration.ZERO);
    }
    delay.succeeded(who);
    return jdbi.inTransaction(handle -> open(handle, account.get(), request, from));
  }

  private SessionReply open(
      Handle handle, Accounts.Account account, SessionRequest request, String from)
      throws ReplicaTakenException {
    Instant now = clock.instant();
    SessionTable.sweep(handle, now);
    if (!SessionTable.register(handle, request.replica(), account.id(), now)) {
      throw new ReplicaTakenException();
    }
    String pictures = Tokens.fresh();
    Instant end = now.plus(rules.idle());
    var session = SessionTable.begin(handle, account.id(), request.replica(), pictures, now, end);
    log.add(handle, account.id(), AccessEvent.What.LOGIN, from, "");
    Caller caller = SessionTable.byId(handle, session, now).orElseThrow();
    return give(handle, caller, pictures, now);
  }

  private SessionReply give(Handle handle, Caller caller, @Nullable String pictures, Instant now) {
    String access = Tokens.fresh();
    String refresh = Tokens.fresh();
    Instant accessEnds = earlier(now.plus(rules.access()), caller.expires());
    SessionTable.add(handle, caller.session(), access, false, accessEnds);
    SessionTable.add(handle, caller.session(), refresh, true, caller.expires());
    return new SessionReply(
        access,
        accessEnds,
        caller.displayName(),
        caller.scope(),
        now,
        caller.account(),
        caller.role(),
        refresh,
        pictures,
        rules.offlineDays());
  }

  /// Gives new tokens for an old one. Whoever shows a refresh token a second time, or for another
  /// desk, ends the session: two hold it, and one of them stole it.
  ///
  /// @return empty where the session is over
  public Optional<SessionReply> refresh(RefreshRequest request, String from) {
    Instant now = clock.instant();
    return jdbi.inTransaction(
        handle -> {
          Optional<SessionTable.Shown> found = SessionTable.shown(handle, request.refresh(), now);
          if (found.isEmpty()) {
            return Optional.empty();
          }
          SessionTable.Shown shown = found.get();
          if (shown.used() || !shown.replica().equals(request.replica())) {
            SessionTable.end(handle, shown.session());
            log.add(handle, shown.account(), AccessEvent.What.REFRESH_REUSED, from, "");
            return Optional.empty();
          }
          SessionTable.use(handle, request.refresh());
          Instant end = earlier(now.plus(rules.idle()), shown.began().plus(rules.longest()));
          SessionTable.prolong(handle, shown.session(), end);
          return SessionTable.byId(handle, shown.session(), now)
              .map(caller -> give(handle, caller, null, now));
        });
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  public void logout(Caller caller, String from) {
    jdbi.useTransaction(
        handle -> {
          SessionTable.end(handle, caller.session());
          log.add(handle, caller.account(), AccessEvent.What.LOGOUT, from, "");
        });
  }

  /// @return empty where the token is unknown or over, or its account is disabled
  public Optional<Caller> caller(String token) {
    return jdbi.withHandle(handle -> SessionTable.byAccess(handle, token, clock.instant()));
  }

  /// As [#caller], for the token that is good for pictures alone.
  public Optional<Caller> viewer(String pictures) {
    return jdbi.withHandle(handle -> SessionTable.byPictures(handle, pictures, clock.instant()));
  }

  /// For what goes on longer than a request: the caller as the account stands now.
  ///
  /// @return empty where the session is over
  public Optional<Caller> again(Caller before) {
    return jdbi.withHandle(handle -> SessionTable.byId(handle, before.session(), clock.instant()));
  }

  /// As [#again], in one word.
  public Standing standing(Caller caller) {
    return again(caller)
        .map(
            now ->
                now.scope().equals(caller.scope()) && now.role() == caller.role()
                    ? Standing.HOLDS
                    : Standing.MOVED)
        .orElse(Standing.ENDED);
  }
}
