package org.onescreen.desktop.sync;

import java.time.Instant;
import java.util.Optional;

/// How the desk stands towards its centre.
///
/// @param centre the centre's name, once it has told it
/// @param operator what to call the operator, once logged in
/// @param asOf how fresh the data is, by the centre's clock; moves only when nothing is left to
///   pull; empty where the cache was never complete
public record SyncStatus(
    State state, Optional<String> centre, Optional<String> operator, Optional<Instant> asOf) {
  /// What the sync is doing.
  public sealed interface State {}

  /// Looking for the centre, or asking what is new.
  public record Connecting() implements State {}

  /// Showing user and password.
  public record LoggingIn() implements State {}

  /// Pulling many records: the first sync, one after a reset, or after a long absence.
  ///
  /// @param done committed to the cache
  /// @param total about how many there are; `done` may end a little off it
  public record Filling(long done, long total) implements State {}

  /// Up to date, and told of every change.
  public record Live() implements State {}

  /// Cut off; what is in the cache stays usable.
  ///
  /// @param since by this computer's clock
  /// @param nextAttempt by this computer's clock
  public record Offline(Reason reason, Instant since, Instant nextAttempt) implements State {}

  /// Cut off, and only a person can change that.
  public record Refused(Reason reason) implements State {}
}
