package org.onescreen.desktop.shell.status;

import java.time.Instant;
import java.util.Optional;

/// How the desk stands with its centre.
public sealed interface Connection {
  /// The first attempt is under way.
  record Connecting() implements Connection {}

  /// The first sync runs.
  ///
  /// @param done rows in the cache
  /// @param total rows in all; 0 while unknown
  record Filling(long done, long total) implements Connection {
    /// 0 to 1; empty while the total is unknown.
    public Optional<Double> part() {
      return total <= 0 ? Optional.empty() : Optional.of(Math.min(1.0, (double) done / total));
    }
  }

  /// Everything that the centre has is here, and changes come as they happen.
  record Live() implements Connection {}

  /// The centre is gone; the data stays, and ages.
  ///
  /// @param next when it is tried again; empty while it is being tried
  record Offline(Trouble why, Instant since, Optional<Instant> next) implements Connection {}

  /// The centre will not have us, and trying again would not help.
  record Refused(Trouble why) implements Connection {}
}
