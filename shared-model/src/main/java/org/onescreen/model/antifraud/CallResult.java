package org.onescreen.model.antifraud;

/// What became of one call.
public enum CallResult {
  NO_ANSWER,
  /// Spoken to, and does not believe it.
  REFUSED,
  SCAMMER_ON_LINE,
  CONVINCED,
  NOT_FOUND,
  /// Spoken to, and the money is gone.
  ALREADY_PAID
}
