package org.onescreen.model.wire;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.FieldConflict;
import org.onescreen.model.command.Refusal;

/// What became of one operation. It is settled: whatever it says, the sequence number is used up.
///
/// @param refusal set where refused
/// @param conflict set where in conflict; empty where the record is gone
/// @param by who changed the record last, for a conflict's card; null where nobody is known
/// @param row the record as it stands on the server now; null where there is none that the account
///   may see
public record OperationResult(
    UUID id,
    long seq,
    Status status,
    @Nullable Refusal refusal,
    List<FieldConflict> conflict,
    @Nullable ChangedBy by,
    @Nullable RowImage row) {
  public OperationResult {
    conflict = List.copyOf(conflict);
  }

  /// What became of it.
  public enum Status {
    DONE,
    /// The record already was as wanted.
    UNCHANGED,
    REFUSED,
    CONFLICT,
    /// Settled so long ago that the result is no longer kept; the desk reads the record anew.
    SETTLED_BEFORE
  }
}
