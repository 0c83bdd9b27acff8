package org.onescreen.desktop.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onescreen.desktop.centre.account.PasswordHash;
import org.onescreen.desktop.desk.offline.OfflineDoor;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.login.Credentials;
import org.onescreen.desktop.shell.login.LoginAttempt;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.sync.Reason;
import org.onescreen.desktop.sync.SyncSettings;
import org.onescreen.desktop.sync.SyncStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How an operator comes in. Before a remote centre's desk everybody stands at its cover until the
/// centre, or on a day without it the desk itself, has let them in; the embedded centre's demo
/// operator walks through.
final class DeskEntry {
  private static final Logger LOG = LoggerFactory.getLogger(DeskEntry.class);

  private final DeskOptions options;
  private final Texts texts;
  private final UiThread ui;
  private final CentreLine line;
  private final OfflineDoor door;
  private final AtomicBoolean watched = new AtomicBoolean();

  /// Reads a file; not for the FX thread.
  ///
  /// @param cache the file that belongs to who is asked for
  DeskEntry(DeskOptions options, Path cache, Texts texts, UiThread ui, CentreLine line) {
    this.options = options;
    this.texts = texts;
    this.ui = ui;
    this.line = line;
    this.door =
        new OfflineDoor(
            Profile.loginBeside(cache),
            new PasswordHash(PasswordHash.Cost.DESK),
            InstantSource.system(),
            System::nanoTime);
  }

  /// Covers the desk of a remote centre. On the FX thread, before the window shows.
  void begin(Desk desk) {
    options.centre().ifPresent(centre -> askForLogin(desk, centre.toString()));
  }

  private void askForLogin(Desk desk, String address) {
    LoginAttempt login = watch(desk, address);
    String who = options.user().or(door::user).orElse("");
    desk.lock().askForLogin(address, who, login);
  }

  private LoginAttempt watch(Desk desk, String address) {
    LoginAttempt login = new LoginByLine(line, address, door);
    desk.lock()
        .watch(
            options.lockAfter(),
            new UnlockByDoor(line, door, login),
            System::nanoTime,
            () -> Thread.ofVirtual().start(() -> greet(desk)));
    line.observe(status -> heard(desk, status.state()));
    return login;
  }

  /// Without the centre nobody else says who is here.
  private void greet(Desk desk) {
    door.displayName().ifPresent(desk::greet);
  }

  private void heard(Desk desk, SyncStatus.State state) {
    if (state instanceof SyncStatus.Live) {
      Thread.ofVirtual().start(this::confirm);
    } else if (state instanceof SyncStatus.Refused(Reason reason) && LoginByLine.shutsOut(state)) {
      ui.run(() -> lockOut(desk, reason));
    }
  }

  private void confirm() {
    try {
      var session = line.session();
      if (session.isPresent()) {
        door.confirm(session.get());
      }
    } catch (IOException e) {
      LOG.warn("the file of the login cannot be written", e);
    }
  }

  /// While the desk is open, a password that is refused is one that was good until now.
  private void lockOut(Desk desk, Reason reason) {
    if (!desk.lock().isLocked()) {
      desk.lock().lockOut(StatusTranslation.trouble(reason));
      if (reason == Reason.BAD_CREDENTIALS) {
        Thread.ofVirtual().start(this::forget);
      }
    }
  }

  private void forget() {
    try {
      door.forget();
    } catch (IOException e) {
      LOG.warn("the file of the login cannot be deleted", e);
    }
  }

  /// Logs in with the password of a file, where one was named.
  void connect(Desk desk, URI address) {
    Optional<String> user = options.user();
    Optional<Path> file = options.passwordFile();
    if (user.isEmpty() || file.isEmpty()) {
      return;
    }
    try {
      Credentials known = new Credentials(user.get(), Files.readString(file.get()).strip());
      LoginAttempt login = new LoginByLine(line, address.toString(), door);
      ui.run(() -> desk.lock().send(known, login));
    } catch (IOException e) {
      desk.tell(
          Notice.error(
              texts.get(
                  "desk.password-unreadable",
                  file.get().toString(),
                  String.valueOf(e.getMessage())),
              "",
              e.toString()));
    }
  }

  /// The demo operator, who types nothing; again where the embedded centre was started anew, which
  /// opens no desk that is locked.
  void connect(Desk desk, EmbeddedCentre.Announcement centre) throws IOException {
    Credentials demo = new Credentials(centre.user(), centre.password());
    if (options.lockAfter().isZero() || watched.getAndSet(true)) {
      line.connect(new SyncSettings(centre.url(), demo.user(), demo.password()));
      return;
    }
    ui.run(
        () -> {
          LoginAttempt login = watch(desk, centre.url());
          desk.lock().send(demo, login);
        });
  }
}
