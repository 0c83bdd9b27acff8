package org.onescreen.model.incident;

/// Where a grid incident stands (SM1). Which leads to which is in [IncidentFlow].
public enum IncidentState {
  DRAFT,
  SELF_DONE,
  REPORTED,
  ACCEPTED,
  RETURNED,
  REJECTED,
  MERGED,
  CONVERTED,
  VOID,
  DISPATCHED,
  PROCESSING,
  REFUSED,
  EXT_PENDING,
  ESCALATED,
  FEEDBACK,
  VERIFIED,
  CLOSED,
  EVALUATED
}
