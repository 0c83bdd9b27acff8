package org.onescreen.model.command;

import java.util.List;
import org.onescreen.model.record.CentreRecord;

/// What becomes of an [Operation] when it meets the record that holds.
public sealed interface Verdict {
  /// The record as it is from now on.
  record Applied(CentreRecord after) implements Verdict {}

  /// The record is already as the operator wanted it.
  record Unchanged() implements Verdict {}

  record Refused(Refusal why) implements Verdict {}

  /// Somebody else was there first; nothing was changed.
  ///
  /// @param fields what stands against what; empty where the record is gone
  record Conflict(List<FieldConflict> fields) implements Verdict {
    public Conflict {
      fields = List.copyOf(fields);
    }

    public boolean gone() {
      return fields.isEmpty();
    }
  }
}
