package org.onescreen.desktop.centre.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.onescreen.desktop.centre.secret.RandomText;
import org.onescreen.model.wire.SessionReply;
import org.onescreen.model.wire.SessionRequest;

/// Logins and the tokens that they give. A token is random and says nothing; the database keeps
/// only its hash, so who reads the database cannot log in.
///
/// Safe for use by many threads.
public final class Sessions {
  /// A working day with its handing over.
  private static final Duration LIFE = Duration.ofHours(12);

  private static final int TOKEN_BYTES = 32;

  private final Jdbi jdbi;
  private final Accounts accounts;
  private final PasswordHash hash;
  private final Clock clock;
  private final LoginDelay delay;

  public Sessions(Jdbi jdbi, Accounts accounts, PasswordHash hash, Clock clock) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.hash = hash;
    this.clock = clock;
    this.delay = new LoginDelay(clock);
  }

  /// @param from the address that asks
  /// @throws LoginRefusedException where name or password is wrong, or it was tried too often
  public SessionReply login(SessionRequest request, String from) throws LoginRefusedException {
    String who = from + " " + request.user();
    Duration wait = delay.left(who);
    if (wait.isPositive()) {
      throw new LoginRefusedException(wait);
    }
    Optional<Accounts.Account> account = accounts.find(request.user());
    // An unknown name takes as long as a wrong password.
    String expected = account.map(Accounts.Account::password).orElse(PasswordHash.NO_PASSWORD);
    if (!hash.matches(request.password(), expected) || account.isEmpty()) {
      delay.failed(who);
      throw new LoginRefusedException(Duration.ZERO);
    }
    delay.succeeded(who);
    return open(account.get(), request.replica());
  }

  private SessionReply open(Accounts.Account account, UUID replica) {
    String token = RandomText.of(TOKEN_BYTES);
    Instant now = clock.instant();
    Instant expires = now.plus(LIFE);
    jdbi.useTransaction(
        handle -> {
          handle.execute("DELETE FROM session WHERE expires < ?", now.atOffset(ZoneOffset.UTC));
          handle.execute(
              "INSERT INTO session (token_hash, account, replica, expires) VALUES (?, ?, ?, ?)",
              digest(token),
              account.id(),
              replica,
              expires.atOffset(ZoneOffset.UTC));
          handle.execute(
              "INSERT INTO replica (id, account, seen_at) VALUES (?, ?, ?)"
                  + " ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at,"
                  + " account = excluded.account",
              replica,
              account.id(),
              now.atOffset(ZoneOffset.UTC));
        });
    return new SessionReply(token, expires, account.displayName(), account.scope(), now);
  }

  /// @return empty where the token is unknown, over, or its account is disabled
  public Optional<Caller> caller(String token) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT a.id, a.display_name, a.scope, s.expires FROM session s"
                        + " JOIN account a ON a.id = s.account"
                        + " WHERE s.token_hash = :hash AND s.expires > :now AND NOT a.disabled")
                .bind("hash", digest(token))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .map(
                    (row, _) ->
                        new Caller(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            Accounts.scope((String[]) row.getArray(3).getArray()),
                            row.getObject(4, OffsetDateTime.class).toInstant()))
                .findFirst());
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
