package org.onescreen.desktop.shell.login;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.onescreen.desktop.shell.status.Trouble;

/// Tries to log in, off the FX thread.
@FunctionalInterface
public interface LoginAttempt {
  /// @return why it failed; empty where the centre let us in
  CompletionStage<Optional<Trouble>> tryOut(Credentials credentials);
}
