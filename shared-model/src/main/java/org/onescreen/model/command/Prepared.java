package org.onescreen.model.command;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.CentreRecord;

/// What a desk makes of a [Command].
public sealed interface Prepared {
  /// To be kept in the outbox together with what it shows.
  ///
  /// @param after the record as the desk shows it until the server has answered
  record Ready(Operation operation, CentreRecord after) implements Prepared {}

  /// Nothing to send: the record is already so, the command is refused, or the record is gone.
  ///
  /// @param why never [Verdict.Applied]
  record Settled(Verdict why) implements Prepared {}

  /// An operation's place in the outbox, as in [Operation].
  record Place(UUID id, UUID replica, long seq, @Nullable UUID group, Instant at) {}
}
