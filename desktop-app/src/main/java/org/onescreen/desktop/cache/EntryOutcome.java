package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.FieldConflict;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.wire.ChangedBy;
import org.onescreen.model.wire.OperationResult;

/// What became of an entry, beyond its state.
record EntryOutcome(
    @Nullable Refusal refusal,
    List<FieldConflict> conflict,
    @Nullable ChangedBy by,
    @Nullable String parked,
    @Nullable Decided decided) {
  /// @param again the operation that took its place; null where the server's word was taken
  record Decided(String name, UUID account, Instant at, @Nullable UUID again) {}

  EntryOutcome {
    conflict = List.copyOf(conflict);
  }

  static EntryOutcome of(OperationResult result) {
    return new EntryOutcome(result.refusal(), result.conflict(), result.by(), null, null);
  }

  static EntryOutcome parked(String reason) {
    return new EntryOutcome(null, List.of(), null, reason, null);
  }

  EntryOutcome decided(Decided decision) {
    return new EntryOutcome(refusal, conflict, by, parked, decision);
  }

  @Override
  public String toString() {
    return "EntryOutcome";
  }
}
