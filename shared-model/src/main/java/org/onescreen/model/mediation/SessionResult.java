package org.onescreen.model.mediation;

/// How a meeting ended.
public enum SessionResult {
  NOT_AGREED,
  AGREED_WRITTEN,
  AGREED_ORAL
}
