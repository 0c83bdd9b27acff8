package org.onescreen.desktop.sync;

import java.time.Instant;
import java.util.Optional;
import org.onescreen.model.wire.ResetReason;

/// What went wrong since it last went well.
///
/// @param failures attempts in a row that failed
/// @param since this computer's clock at the first of them
/// @param logins logins in a row whose token was refused
/// @param reset why the last new beginning was asked for
record Troubles(int failures, Optional<Instant> since, int logins, Optional<ResetReason> reset) {
  static Troubles none() {
    return new Troubles(0, Optional.empty(), 0, Optional.empty());
  }

  Troubles failed(Instant now) {
    return new Troubles(failures + 1, since.or(() -> Optional.of(now)), logins, reset);
  }

  Troubles loggedOut() {
    return new Troubles(failures, since, logins + 1, reset);
  }

  /// A page came.
  ///
  /// @param whole true where nothing is left to bring: only then has a new beginning led anywhere
  Troubles eased(boolean whole) {
    return new Troubles(0, Optional.empty(), 0, whole ? Optional.empty() : reset);
  }

  Troubles reset(ResetReason reason) {
    return new Troubles(failures, since, logins, Optional.of(reason));
  }
}
