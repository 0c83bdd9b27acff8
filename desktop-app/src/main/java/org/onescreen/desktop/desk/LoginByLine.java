package org.onescreen.desktop.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.onescreen.desktop.desk.offline.Entry;
import org.onescreen.desktop.desk.offline.OfflineDoor;
import org.onescreen.desktop.shell.login.Credentials;
import org.onescreen.desktop.shell.login.LoginAttempt;
import org.onescreen.desktop.shell.login.LoginFailure;
import org.onescreen.desktop.shell.status.Trouble;
import org.onescreen.desktop.sync.Reason;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.desktop.sync.SyncStatus;
import org.onescreen.model.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tries a login by connecting with it: where the centre lets us in, the sync has begun already,
/// and the password is remembered for a day on which the centre cannot be asked. On such a day the
/// desk checks it by itself, and goes on trying to connect.
final class LoginByLine implements LoginAttempt {
  private static final Logger LOG = LoggerFactory.getLogger(LoginByLine.class);

  private final CentreLine line;
  private final String address;
  private final OfflineDoor door;

  LoginByLine(CentreLine line, String address, OfflineDoor door) {
    this.line = line;
    this.address = address;
    this.door = door;
  }

  @Override
  public CompletionStage<Optional<LoginFailure>> tryOut(Credentials typed) {
    CompletableFuture<SyncStatus.State> heard = new CompletableFuture<>();
    SyncSettings settings = new SyncSettings(address, typed.user(), typed.password());
    Thread.ofVirtual()
        .start(
            () ->
                line.connect(
                    settings,
                    status -> {
                      if (isOutcome(status.state())) {
                        heard.complete(status.state());
                      }
                    }));
    return heard.thenApplyAsync(state -> judge(state, typed), r -> Thread.ofVirtual().start(r));
  }

  /// True where the centre does not let this operator in, whatever else may be wrong.
  static boolean shutsOut(SyncStatus.State state) {
    return state instanceof SyncStatus.Refused(Reason reason)
        && (reason == Reason.BAD_CREDENTIALS
            || reason == Reason.NOT_PERMITTED
            || reason == Reason.OTHERS_DESK);
  }

  private static boolean isOutcome(SyncStatus.State state) {
    return switch (state) {
      case SyncStatus.Connecting _, SyncStatus.LoggingIn _ -> false;
      case SyncStatus.Filling _, SyncStatus.Live _ -> true;
      case SyncStatus.Offline offline -> offline.reason() != Reason.STARTING_UP;
      case SyncStatus.Refused _ -> true;
    };
  }

  private Optional<LoginFailure> judge(SyncStatus.State state, Credentials typed) {
    try {
      return switch (state) {
        case SyncStatus.Offline offline -> byDoor(offline.reason(), typed);
        case SyncStatus.Refused(Reason reason) -> refused(reason, typed);
        default -> {
          remember(typed);
          yield Optional.empty();
        }
      };
    } catch (IOException e) {
      LOG.error("the file of the login cannot be written", e);
      return Optional.of(LoginFailure.of(Trouble.CACHE_NOT_WRITABLE));
    }
  }

  private void remember(Credentials typed) throws IOException {
    var session = line.session();
    if (session.isPresent()) {
      door.remember(typed.user(), typed.password(), session.get());
    }
  }

  private Optional<LoginFailure> refused(Reason reason, Credentials typed) throws IOException {
    if (reason == Reason.BAD_CREDENTIALS) {
      door.refuse(typed.user(), typed.password());
    }
    return Optional.of(LoginFailure.of(StatusTranslation.trouble(reason)));
  }

  /// Whatever keeps the centre from answering, it has not said no.
  private Optional<LoginFailure> byDoor(Reason reason, Credentials typed) throws IOException {
    if (reason == Reason.TOO_MANY_ATTEMPTS) {
      return Optional.of(LoginFailure.of(Trouble.TOO_MANY_ATTEMPTS));
    }
    Entry entry = door.enter(typed.user(), typed.password(), false);
    if (entry instanceof Entry.Granted(Actor actor)) {
      line.vouch(actor);
    }
    return failure(entry, StatusTranslation.trouble(reason));
  }

  /// @param unasked what to say where the desk knows nobody of that name
  static Optional<LoginFailure> failure(Entry entry, Trouble unasked) {
    return switch (entry) {
      case Entry.Granted _ -> Optional.empty();
      case Entry.Wrong _ -> Optional.of(LoginFailure.of(Trouble.WRONG_PASSWORD));
      case Entry.TooSoon(var left) ->
          Optional.of(new LoginFailure(Trouble.TOO_MANY_ATTEMPTS, left));
      case Entry.Expired _ -> Optional.of(LoginFailure.of(Trouble.OFFLINE_TOO_LONG));
      case Entry.Unknown _ -> Optional.of(LoginFailure.of(unasked));
    };
  }
}
