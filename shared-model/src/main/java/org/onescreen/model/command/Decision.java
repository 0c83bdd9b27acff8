package org.onescreen.model.command;

import org.onescreen.model.record.CentreRecord;

/// What a [Rule] says.
public sealed interface Decision<T extends Record & CentreRecord> {
  /// The record as it is from now on.
  record Done<T extends Record & CentreRecord>(T after) implements Decision<T> {}

  /// It may not be; nothing changes.
  record Refused<T extends Record & CentreRecord>(Refusal why) implements Decision<T> {}
}
