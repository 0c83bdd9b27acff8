package org.onescreen.model.antifraud;

/// Where a warning stands (SM4).
public enum FraudWarningState {
  RECEIVED,
  ASSIGNED,
  REMINDED,
  CALLING,
  VISIT_REQUIRED,
  VISITING,
  CONVINCED,
  ESCALATED,
  UNREACHABLE,
  PAID_ALARM,
  STOP_PAYMENT,
  CASE_FILED,
  FALSE_POSITIVE,
  FOLLOWED_UP,
  CLOSED
}
