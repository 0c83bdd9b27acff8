package org.onescreen.desktop.cache;

import java.util.UUID;
import org.onescreen.model.command.Refusal;

/// What became of a command that a screen gave.
public sealed interface Given {
  /// It is on the disk with its effect, and survives whatever happens to this desk.
  ///
  /// @param operation [org.onescreen.model.command.Operation#id()]
  record Kept(UUID operation) implements Given {}

  /// The rules do not allow it; nothing changed.
  record Refused(Refusal why) implements Given {}

  /// The record is already so; nothing had to be changed.
  record Unchanged() implements Given {}

  /// There is no such record any more; nothing changed.
  record Gone() implements Given {}

  /// Nobody is logged in, so that nobody can have given it; nothing changed.
  record Nobody() implements Given {}

  /// It could not be written down; nothing changed.
  record NotKept(CacheFailure failure) implements Given {}
}
