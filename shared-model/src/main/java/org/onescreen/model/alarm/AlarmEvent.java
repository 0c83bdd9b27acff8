package org.onescreen.model.alarm;

/// What may happen to an alarm.
public enum AlarmEvent {
  /// Maintenance or a schedule says that it is none; it stays on record.
  SUPPRESS,
  ACKNOWLEDGE,
  /// The second look: talk-back, call to the site.
  VERIFY,
  CONFIRM,
  FALSE_ALARM,
  DISPATCH,
  ARRIVE,
  /// Who was sent cannot come or cannot cope: the next ring is asked (梯次增援).
  REINFORCE,
  CONTROL,
  /// Handed to 110, 119 or 120.
  TRANSFER,
  RESOLVE,
  CLOSE
}
