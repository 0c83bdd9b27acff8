package org.onescreen.model.command;

import org.onescreen.model.record.CentreRecord;

/// What a [Rule] says.
public sealed interface Decision<T extends Record & CentreRecord> {
  /// The record as it is from now on.
  record Done<T extends Record & CentreRecord>(T after) implements Decision<T> {}

  /// It may not be; nothing changes.
  record Refused<T extends Record & CentreRecord>(Refusal why) implements Decision<T> {}

  static <T extends Record & CentreRecord> Decision<T> done(T after) {
    return new Done<>(after);
  }

  /// @param detail as [Refusal#detail()]
  static <T extends Record & CentreRecord> Decision<T> refused(
      Refusal.Reason reason, String detail) {
    return new Refused<>(new Refusal(reason, detail));
  }

  static <T extends Record & CentreRecord> Decision<T> refused(Refusal why) {
    return new Refused<>(why);
  }
}
