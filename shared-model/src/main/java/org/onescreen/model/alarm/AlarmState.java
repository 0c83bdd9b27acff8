package org.onescreen.model.alarm;

/// Where an alarm stands.
public enum AlarmState {
  NEW,
  SUPPRESSED,
  ACKED,
  VERIFYING,
  CONFIRMED,
  FALSE_ALARM,
  DISPATCHED,
  REINFORCE,
  ON_SITE,
  CONTROLLED,
  TRANSFERRED,
  RESOLVED,
  CLOSED
}
