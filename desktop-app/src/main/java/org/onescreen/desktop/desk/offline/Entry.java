package org.onescreen.desktop.desk.offline;

import java.time.Duration;
import org.onescreen.model.access.Actor;

/// What the desk says to a password that it checks by itself.
public sealed interface Entry {
  /// It is the one that the centre accepted last.
  record Granted(Actor actor) implements Entry {}

  /// It is not.
  record Wrong() implements Entry {}

  /// Too many were wrong.
  ///
  /// @param left until the next may be tried
  record TooSoon(Duration left) implements Entry {}

  /// It is right, but the centre was not asked for too long.
  record Expired() implements Entry {}

  /// Somebody else, or nobody, was let in on this desk by the centre last.
  record Unknown() implements Entry {}
}
