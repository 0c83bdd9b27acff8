package org.onescreen.model.mediation;

/// How a case of an older ledger ended.
public enum LedgerResult {
  /// It is still being mediated.
  OPEN,
  /// An agreement was reached, and is being carried out.
  AGREED,
  /// An agreement was reached long ago; whether it was carried out nobody wrote down.
  CLOSED,
  /// The agreement was carried out.
  PERFORMED,
  /// No agreement was reached.
  FAILED
}
