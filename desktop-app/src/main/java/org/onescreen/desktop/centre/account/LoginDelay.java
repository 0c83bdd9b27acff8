package org.onescreen.desktop.centre.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/// Makes each further failure of a login wait twice as long, by name and address, so that guessing
/// does not pay and a typing error costs nothing. Kept in the database: a centre of several servers
/// counts together, and forgets nothing when one is started anew.
///
/// Safe for use by many threads.
final class LoginDelay {
  private static final int FREE_FAILURES = 3;
  private static final int LONGEST_EXPONENT = 8;

  /// Whoever has not failed for so long begins anew.
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final Jdbi jdbi;
  private final InstantSource clock;

  LoginDelay(Jdbi jdbi, InstantSource clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /// @return how long to wait before the next attempt; zero where none is needed
  Duration left(String who) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT until FROM login_delay WHERE who = :who")
                .bind("who", Tokens.hash(who))
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(until -> Duration.between(clock.instant(), until.toInstant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO));
  }

  void failed(String who) {
    Instant now = clock.instant();
    jdbi.useTransaction(
        handle -> {
          handle.execute("DELETE FROM login_delay WHERE until < ?", utc(now.minus(REMEMBERED)));
          int failures =
              handle
                  .createQuery(
                      "INSERT INTO login_delay VALUES (:who, 1, :now)"
                          + " ON CONFLICT (who) DO UPDATE SET failures = login_delay.failures + 1"
                          + " RETURNING failures")
                  .bind("who", Tokens.hash(who))
                  .bind("now", utc(now))
                  .mapTo(int.class)
                  .one();
          handle.execute(
              "UPDATE login_delay SET until = ? WHERE who = ?",
              utc(now.plus(delay(failures))),
              Tokens.hash(who));
        });
  }

  private static Duration delay(int failures) {
    int exponent = Math.min(failures - FREE_FAILURES, LONGEST_EXPONENT);
    return exponent < 0 ? Duration.ZERO : Duration.ofSeconds(1L << exponent);
  }

  void succeeded(String who) {
    jdbi.useHandle(
        handle -> handle.execute("DELETE FROM login_delay WHERE who = ?", Tokens.hash(who)));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
