package org.onescreen.desktop.sync;

import java.time.Instant;

/// What a state says to a person.
sealed interface Shown {
  /// Whatever was said before still holds.
  record Same() implements Shown {}

  record Connecting() implements Shown {}

  /// @param total about how many records are to come
  record Filling(long total) implements Shown {}

  record Live() implements Shown {}

  record Offline(Reason reason, Instant since, Instant nextAttempt) implements Shown {}

  record Refused(Reason reason) implements Shown {}
}
