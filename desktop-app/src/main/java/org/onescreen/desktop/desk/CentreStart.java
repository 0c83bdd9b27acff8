package org.onescreen.desktop.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.login.Credentials;
import org.onescreen.desktop.shell.login.LoginDialog;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.onescreen.desktop.sync.SyncSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the desk its centre: the remote one that was named, after a login, or the embedded one,
/// which it starts. Where the cache has data already, the screen is drawn first.
final class CentreStart implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CentreStart.class);

  /// A screen that does not get ready must not keep the centre from starting.
  private static final long SECONDS_FOR_THE_SCREEN = 5;

  private final DeskOptions options;
  private final Profile profile;
  private final Texts texts;
  private final UiThread ui;
  private final DeskParts parts;
  private final CentreLine line;
  private volatile @Nullable EmbeddedCentre embedded;
  private volatile boolean closed;

  CentreStart(DeskOptions options, Profile profile, Texts texts, UiThread ui, DeskParts parts) {
    this.options = options;
    this.profile = profile;
    this.texts = texts;
    this.ui = ui;
    this.parts = parts;
    this.line = parts.line();
  }

  /// Blocks until there is a connection or a login is being asked for.
  void run(CompletableFuture<Long> ready) {
    if (parts.cache().syncState().cursor().isPresent()) {
      waitFor(ready);
    }
    Optional<URI> remote = options.centre();
    if (remote.isPresent()) {
      connect(remote.get());
    } else {
      startEmbedded();
    }
  }

  private static void waitFor(CompletableFuture<Long> ready) {
    try {
      ready.get(SECONDS_FOR_THE_SCREEN, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.info("the screen is not ready yet; the centre is connected all the same");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void connect(URI address) {
    Optional<String> user = options.user();
    Optional<Path> file = options.passwordFile();
    if (user.isPresent() && file.isPresent()) {
      try {
        String password = Files.readString(file.get()).strip();
        line.connect(new SyncSettings(address.toString(), user.get(), password));
      } catch (IOException e) {
        parts
            .desk()
            .tell(
                Notice.error(
                    texts.get(
                        "desk.password-unreadable",
                        file.get().toString(),
                        String.valueOf(e.getMessage())),
                    "",
                    e.toString()));
        ask(address, user.get());
      }
    } else {
      ask(address, user.orElse(""));
    }
  }

  private void ask(URI address, String user) {
    ui.run(
        () -> {
          LoginByLine attempt = new LoginByLine(line, address.toString());
          new LoginDialog(parts.theme(), texts, ui, attempt)
              .ask(parts.stage(), address.toString(), user, Optional.empty())
              .thenAccept(given -> given.map(Credentials::user).ifPresent(CentreStart::welcome));
        });
  }

  private static void welcome(String user) {
    LOG.info("logged in, user name of {} characters", user.length());
  }

  private void startEmbedded() {
    DeskTasks.Handle task = parts.desk().tasks().begin(texts.get("desk.starting-centre"));
    try {
      EmbeddedCentre started = EmbeddedCentre.start(profile, options);
      embedded = started;
      if (closed) {
        started.close();
        return;
      }
      EmbeddedCentre.Announcement announced = started.awaitReady();
      line.connect(new SyncSettings(announced.url(), announced.user(), announced.password()));
      task.done();
    } catch (IOException e) {
      if (!closed) {
        LOG.error("the embedded centre did not start", e);
        String sentence = texts.get("desk.centre-failed", profile.logs().toString());
        task.failed(sentence);
        parts.desk().tell(Notice.error(sentence, "", e.toString()));
      }
    }
  }

  Optional<ProcessHandle> process() {
    return Optional.ofNullable(embedded).map(EmbeddedCentre::process);
  }

  @Override
  public void close() {
    closed = true;
    EmbeddedCentre running = embedded;
    if (running != null) {
      running.close();
    }
  }
}
