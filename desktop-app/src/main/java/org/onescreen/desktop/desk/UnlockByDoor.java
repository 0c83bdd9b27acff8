package org.onescreen.desktop.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.onescreen.desktop.desk.offline.OfflineDoor;
import org.onescreen.desktop.shell.login.Credentials;
import org.onescreen.desktop.shell.login.LoginAttempt;
import org.onescreen.desktop.shell.login.LoginFailure;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.sync.SyncStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a locked desk by the password that the desk checks by itself, so that the sync goes on
/// undisturbed. Where the centre refuses the operator, only a new login helps.
final class UnlockByDoor implements LoginAttempt {
  private static final Logger LOG = LoggerFactory.getLogger(UnlockByDoor.class);

  private final CentreLine line;
  private final OfflineDoor door;
  private final LoginAttempt login;

  UnlockByDoor(CentreLine line, OfflineDoor door, LoginAttempt login) {
    this.line = line;
    this.door = door;
    this.login = login;
  }

  @Override
  public CompletionStage<Optional<LoginFailure>> tryOut(Credentials typed) {
    Optional<SyncStatus.State> state = line.state();
    if (state.filter(LoginByLine::shutsOut).isPresent()) {
      return login.tryOut(typed);
    }
    boolean connected =
        state
            .filter(s -> s instanceof SyncStatus.Live || s instanceof SyncStatus.Filling)
            .isPresent();
    return CompletableFuture.supplyAsync(
        () -> check(typed, connected), r -> Thread.ofVirtual().start(r));
  }

  private Optional<LoginFailure> check(Credentials typed, boolean connected) {
    try {
      return LoginByLine.failure(
          door.enter(typed.user(), typed.password(), connected), Trouble.WRONG_PASSWORD);
    } catch (IOException e) {
      LOG.error("the file of the login cannot be written", e);
      return Optional.of(LoginFailure.of(Trouble.CACHE_NOT_WRITABLE));
    }
  }
}
