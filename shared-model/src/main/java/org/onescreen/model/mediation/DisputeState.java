package org.onescreen.model.mediation;

/// Where a mediation case stands (SM3). Which leads to which is in [DisputeFlow].
public enum DisputeState {
  CLUE,
  APPLIED,
  REFUSED,
  ACCEPTED,
  ASSIGNED,
  INVESTIGATING,
  SCHEDULED,
  IN_SESSION,
  NEXT_TRY,
  ESCALATED,
  TERMINATED,
  WITHDRAWN,
  AGREED_WRITTEN,
  AGREED_ORAL,
  EFFECTIVE,
  CONFIRM_FILED,
  CONFIRMED,
  CONFIRM_DISMISSED,
  PERFORMING,
  PERFORMED,
  BREACHED,
  VISITED,
  ARCHIVED
}
