package org.onescreen.desktop.centre.account;

import java.time.Duration;

/// A login that was not granted. It does not say whether the name or the password was wrong.
public final class LoginRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Duration wait;

  LoginRefusedException(Duration wait) {
    super(wait.isZero() ? "name or password is wrong" : "too many attempts");
    this.wait = wait;
  }

  /// Zero where name or password was wrong, else how long to wait before trying again.
  public Duration delay() {
    return wait;
  }
}
