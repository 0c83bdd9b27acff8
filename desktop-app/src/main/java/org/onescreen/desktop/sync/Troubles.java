package org.onescreen.desktop.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// What went wrong since it last went well.
///
/// @param failures attempts in a row that failed
/// @param since this computer's clock at the first of them
/// @param logins logins in a row whose token was refused
/// @param begun [Now#nanos] of the last new beginning that has led nowhere yet
record Troubles(int failures, Optional<Instant> since, int logins, OptionalLong begun) {
  static Troubles none() {
    return new Troubles(0, Optional.empty(), 0, OptionalLong.empty());
  }

  Troubles failed(Instant now) {
    return new Troubles(failures + 1, since.or(() -> Optional.of(now)), logins, begun);
  }

  Troubles loggedOut() {
    return new Troubles(failures, since, logins + 1, begun);
  }

  /// A page came.
  ///
  /// @param whole true where nothing is left to bring: only then has a new beginning led anywhere
  Troubles eased(boolean whole) {
    return new Troubles(0, Optional.empty(), 0, whole ? OptionalLong.empty() : begun);
  }

  Troubles begun(long nanos) {
    return new Troubles(failures, since, logins, OptionalLong.of(nanos));
  }
}
