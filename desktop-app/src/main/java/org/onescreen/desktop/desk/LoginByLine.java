package org.onescreen.desktop.desk;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.onescreen.desktop.shell.login.Credentials;
import org.onescreen.desktop.shell.login.LoginAttempt;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.desktop.sync.SyncStatus;

/// Tries a login by connecting with it: where the centre lets us in, the sync has begun already.
final class LoginByLine implements LoginAttempt {
  private final CentreLine line;
  private final String address;

  LoginByLine(CentreLine line, String address) {
    this.line = line;
    this.address = address;
  }

  @Override
  public CompletionStage<Optional<Trouble>> tryOut(Credentials credentials) {
    CompletableFuture<Optional<Trouble>> answer = new CompletableFuture<>();
    line.observe(status -> outcome(status).ifPresent(answer::complete));
    Thread.ofVirtual()
        .start(
            () ->
                line.connect(
                    new SyncSettings(address, credentials.user(), credentials.password())));
    return answer;
  }

  /// Empty while it is still being tried; inside, what was wrong.
  private static Optional<Optional<Trouble>> outcome(SyncStatus status) {
    return switch (status.state()) {
      case SyncStatus.Connecting _, SyncStatus.LoggingIn _ -> Optional.empty();
      case SyncStatus.Filling _, SyncStatus.Live _ -> Optional.of(Optional.empty());
      case SyncStatus.Offline offline ->
          Optional.of(Optional.of(StatusTranslation.trouble(offline.reason())));
      case SyncStatus.Refused refused ->
          Optional.of(Optional.of(StatusTranslation.trouble(refused.reason())));
    };
  }
}
