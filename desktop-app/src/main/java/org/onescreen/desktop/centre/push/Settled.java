package org.onescreen.desktop.centre.push;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.FieldConflict;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.wire.ChangedBy;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.OperationResult.Status;

/// What became of an operation, without the record's image, which is shown as it is when asked.
record Settled(
    UUID id,
    Status status,
    @Nullable Refusal refusal,
    List<FieldConflict> conflict,
    @Nullable ChangedBy by) {
  Settled {
    conflict = List.copyOf(conflict);
  }

  static Settled of(UUID id, Status status) {
    return new Settled(id, status, null, List.of(), null);
  }

  static Settled refused(UUID id, Refusal.Reason reason, String detail) {
    return new Settled(id, Status.REFUSED, new Refusal(reason, detail), List.of(), null);
  }

  boolean failed() {
    return status == Status.REFUSED || status == Status.CONFLICT;
  }

  OperationResult result(long seq) {
    return new OperationResult(id, seq, status, refusal, conflict, by, null);
  }
}
