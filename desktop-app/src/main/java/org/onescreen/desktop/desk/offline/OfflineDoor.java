package org.onescreen.desktop.desk.offline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.centre.account.PasswordHash;
import org.onescreen.desktop.centre.secret.OwnerOnly;
import org.onescreen.model.wire.SessionReply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Checks a password without the centre, against the one that the centre accepted last on this
/// desk. Five may be wrong, then each further one waits twice as long; what was tried is on the
/// disk before it is looked at, so that a restart forgets nothing.
///
/// Time does not run back: where the clock is set back, the latest moment that was seen holds, and
/// only the time for which the desk runs counts. A clock that is set forward ends the days sooner.
///
/// Safe for use by many threads; every call may block for the disk and a second of arithmetic: not
/// for the FX thread.
public final class OfflineDoor {
  private static final Logger LOG = LoggerFactory.getLogger(OfflineDoor.class);
  private static final int FREE_FAILURES = 5;
  private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 7;

  /// Confirmations come with every heartbeat; a write each is not worth it.
  private static final Duration WORTH_A_WRITE = Duration.ofMinutes(1);

  private final Path file;
  private final PasswordHash hash;
  private final InstantSource wall;
  private final LongSupplier nanos;
  private final JsonMapper json = JsonMapper.builder().build();
  private @Nullable Kept kept;
  private long keptAt;

  /// Reads what is there; a file that cannot be read counts as none, and the centre must be asked.
  ///
  /// @param wall this computer's clock, which anybody may set
  /// @param nanos a clock that never jumps
  public OfflineDoor(Path file, PasswordHash hash, InstantSource wall, LongSupplier nanos) {
    this.file = file;
    this.hash = hash;
    this.wall = wall;
    this.nanos = nanos;
    this.kept = read().orElse(null);
    this.keptAt = nanos.getAsLong();
  }

  private Optional<Kept> read() {
    try {
      return Files.exists(file)
          ? Optional.of(json.readValue(Files.readAllBytes(file), Kept.class))
          : Optional.empty();
    } catch (IOException | JacksonException e) {
      LOG.warn("what was kept for a login without the centre cannot be read");
      return Optional.empty();
    }
  }

  /// The centre has let `user` in with `password`.
  public synchronized void remember(String user, String password, SessionReply session)
      throws IOException {
    keep(Kept.of(user, hash.of(password), session, wall.instant()));
  }

  /// The centre still knows the session of the operator who is here.
  public synchronized void confirm(SessionReply session) throws IOException {
    Kept before = kept;
    if (before != null && before.account().equals(session.account())) {
      Instant now = wall.instant();
      boolean late = Duration.between(before.confirmed(), now).abs().compareTo(WORTH_A_WRITE) >= 0;
      if (late || before.days() != session.offlineDays()) {
        keep(before.confirmed(session, now));
      }
    }
  }

  /// The centre refuses what it accepted before: the password was changed, or the account disabled.
  /// A password that was merely mistyped forgets nothing.
  public synchronized void refuse(String user, String password) throws IOException {
    Kept before = kept;
    if (before != null && before.user().equals(user) && hash.matches(password, before.verifier())) {
      forget();
    }
  }

  /// Nobody is let in without the centre any more.
  public synchronized void forget() throws IOException {
    kept = null;
    Files.deleteIfExists(file);
  }

  /// What to call who was let in last; empty where nobody was.
  public synchronized Optional<String> displayName() {
    return Optional.ofNullable(kept).map(Kept::displayName);
  }

  /// Who was let in last; empty where nobody was.
  public synchronized Optional<String> user() {
    return Optional.ofNullable(kept).map(Kept::user);
  }

  /// @param connected true while the centre vouches for the session: then no days are counted
  public synchronized Entry enter(String user, String password, boolean connected)
      throws IOException {
    Kept before = kept;
    if (before == null || !before.user().equals(user)) {
      return new Entry.Unknown();
    }
    Instant now = now(before);
    if (now.isBefore(before.until())) {
      return new Entry.TooSoon(Duration.between(now, before.until()));
    }
    int failures = before.failures() + 1;
    keep(before.tried(failures, now.plus(delay(failures)), now));
    if (!hash.matches(password, before.verifier())) {
      return new Entry.Wrong();
    }
    keep(before.tried(0, Instant.EPOCH, now));
    boolean over = now.isAfter(before.confirmed().plus(Duration.ofDays(before.days())));
    return over && !connected ? new Entry.Expired() : new Entry.Granted(before.actor());
  }

  private static Duration delay(int failures) {
    return failures < FREE_FAILURES
        ? Duration.ZERO
        : FIRST_DELAY.multipliedBy(1L << Math.min(failures - FREE_FAILURES, MOST_DOUBLINGS));
  }

  /// The clock, or the latest moment that was seen and the time since then where that is later.
  private Instant now(Kept from) {
    Instant told = wall.instant();
    Instant passed = from.latest().plusNanos(nanos.getAsLong() - keptAt);
    return told.isAfter(passed) ? told : passed;
  }

  private void keep(Kept fresh) throws IOException {
    OwnerOnly.folder(file.toAbsolutePath().resolveSibling(""));
    OwnerOnly.write(file, json.writeValueAsString(fresh));
    kept = fresh;
    keptAt = nanos.getAsLong();
  }
}
