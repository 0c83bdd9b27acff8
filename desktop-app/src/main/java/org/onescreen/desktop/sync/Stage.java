package org.onescreen.desktop.sync;

import java.time.Instant;

/// Where the sync is on its way to the centre.
sealed interface Stage {
  /// Not begun.
  record Idle() implements Stage {}

  /// Asking who is there, and logging in.
  record Entering() implements Stage {}

  /// Logged in; the cache is asked where it stands.
  record Standing() implements Stage {}

  /// Logged in and at work.
  record Following(Online online) implements Stage {}

  /// Cut off; tries again by itself.
  record Resting(Reason reason, Instant since, Instant nextAttempt, long until) implements Stage {}

  /// Cut off until a person asks to try again.
  record Refused(Reason reason) implements Stage {}

  record Ended() implements Stage {}
}
