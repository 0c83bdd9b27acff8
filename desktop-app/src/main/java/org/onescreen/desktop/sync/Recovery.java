package org.onescreen.desktop.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What follows when an attempt fails: wait and try again, wait for a person, or log in anew.
final class Recovery {
  private final SyncTiming timing;

  Recovery(SyncTiming timing) {
    this.timing = timing;
  }

  /// Tries again by itself, later each time.
  Step offline(CoreState s, Reason reason, Now now) {
    int failures = s.troubles().failures() + 1;
    return offline(s, reason, Backoff.wait(timing, failures, now.chance()), now);
  }

  /// As [#offline], after the long wait, and with a new login.
  Step renegotiate(CoreState s, Reason reason, Now now) {
    return offline(s.login(Optional.empty()), reason, timing.renegotiate(), now);
  }

  private static Step offline(CoreState s, Reason reason, Duration wait, Now now) {
    CoreState cut = s.troubles(s.troubles().failed(now.wall())).newLine();
    if (reason != Reason.NOT_REACHABLE && reason != Reason.DISK_FULL) {
      // Who answered is no longer sure: ask anew.
      cut = cut.login(Optional.empty());
    }
    Instant since = cut.troubles().since().orElse(now.wall());
    return Step.to(
        cut.stage(
            new Stage.Resting(reason, since, now.wall().plus(wait), now.nanos() + wait.toNanos())),
        new Effect.HangUp());
  }

  /// Waits for a person.
  Step refused(CoreState s, Reason reason) {
    return Step.to(
        s.newLine().login(Optional.empty()).stage(new Stage.Refused(reason)), new Effect.HangUp());
  }

  /// The session is over: a new login at once, unless the last one did not help either; then later
  /// each time, whatever the line did before: whoever says so can be reached.
  Step loggedOut(CoreState s, Now now) {
    CoreState out = s.troubles(s.troubles().loggedOut()).login(Optional.empty());
    return out.troubles().logins() > 1
        ? offline(
            out,
            Reason.SERVER_ERROR,
            Backoff.wait(timing, out.troubles().logins() - 1, now.chance()),
            now)
        : Step.to(out.newLine(), new Effect.HangUp()).then(Recovery::resume);
  }

  /// Begins an attempt.
  static Step resume(CoreState s) {
    CoreState next = s.newLine();
    return next.login().isPresent()
        ? Step.to(next.stage(new Stage.Standing()), new Effect.Stand(next.line()))
        : Step.to(next.stage(new Stage.Entering()), new Effect.Enter(next.line()));
  }

  Step cacheFailed(CoreState s, Reason reason, Now now) {
    return reason == Reason.CACHE_DAMAGED ? refused(s, reason) : offline(s, reason, now);
  }
}
