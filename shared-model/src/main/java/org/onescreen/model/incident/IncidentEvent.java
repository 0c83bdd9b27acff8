package org.onescreen.model.incident;

/// What may happen to a grid incident.
public enum IncidentEvent {
  SUBMIT,
  SELF_HANDLE,
  ACCEPT,
  RETURN,
  REJECT,
  MERGE,
  CONVERT,
  RESUBMIT,
  WITHDRAW,
  DISPATCH,
  SIGN,
  REFUSE,
  REDISPATCH,
  FORCE,
  REQUEST_EXTENSION,
  APPROVE,
  DENY,
  ESCALATE,
  RETURN_DOWN,
  TAKE_OVER,
  SUBMIT_FEEDBACK,
  VERIFY_FAIL,
  VERIFY_PASS,
  CLOSE,
  RATE,
  REOPEN
}
