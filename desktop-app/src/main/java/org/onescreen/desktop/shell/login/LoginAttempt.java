package org.onescreen.desktop.shell.login;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/// Tries to log in, off the FX thread.
@FunctionalInterface
public interface LoginAttempt {
  /// @return why it failed; empty where the operator may come in
  CompletionStage<Optional<LoginFailure>> tryOut(Credentials credentials);
}
