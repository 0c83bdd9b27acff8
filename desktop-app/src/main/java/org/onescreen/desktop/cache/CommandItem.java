package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.command.FieldConflict;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.wire.ChangedBy;

/// One command of the outbox, for a screen.
///
/// @param by the name of who gave it
/// @param changedAt when it came into its state, by this desk's clock
/// @param refusal set where refused
/// @param conflict field by field; empty where there is none, or where the record is gone
/// @param theirs who changed the record last, as far as that is known
/// @param parked why it was set aside
/// @param handled who put it away, and when
public record CommandItem(
    Operation operation,
    String by,
    CommandState state,
    Instant changedAt,
    Optional<Refusal> refusal,
    List<FieldConflict> conflict,
    Optional<ChangedBy> theirs,
    Optional<String> parked,
    Optional<Handled> handled) {
  /// A person's decision about a command that the server did not do.
  ///
  /// @param again the command that was given in its place; empty where the server's word was taken
  public record Handled(String by, Instant at, Optional<UUID> again) {}

  public CommandItem {
    conflict = List.copyOf(conflict);
  }

  /// True where it waits for a person.
  public boolean needsPerson() {
    return state.needsPerson() && handled.isEmpty();
  }

  /// Values may be personal, and never reach a log.
  @Override
  public String toString() {
    return "CommandItem[" + operation + " " + state + "]";
  }
}
