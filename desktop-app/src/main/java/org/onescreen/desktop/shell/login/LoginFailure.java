package org.onescreen.desktop.shell.login;

import java.time.Duration;
import org.onescreen.desktop.shell.status.Trouble;

/// Why a login was not granted.
///
/// @param left how long no other is looked at; zero where one may be tried at once
public record LoginFailure(Trouble why, Duration left) {
  public static LoginFailure of(Trouble why) {
    return new LoginFailure(why, Duration.ZERO);
  }
}
