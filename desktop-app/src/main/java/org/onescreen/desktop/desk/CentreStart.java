package org.onescreen.desktop.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.login.Credentials;
import org.onescreen.desktop.shell.login.LoginDialog;
import org.onescreen.desktop.shell.status.Notice;
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
  private final Texts texts;
  private final UiThread ui;
  private final DeskParts parts;
  private final CentreLine line;
  private final Cache cache;
  private final CentreKeeper embedded;

  CentreStart(
      DeskOptions options,
      Profile profile,
      Texts texts,
      UiThread ui,
      DeskParts parts,
      CentreLine line,
      Cache cache) {
    this.options = options;
    this.texts = texts;
    this.ui = ui;
    this.parts = parts;
    this.line = line;
    this.cache = cache;
    this.embedded =
        new CentreKeeper(
            () -> EmbeddedCentre.start(profile, options),
            this::connect,
            parts.desk().tasks(),
            parts.desk()::tell,
            texts,
            InstantSource.system(),
            profile.logs().toString());
  }

  /// Blocks until a login is being asked for, or for as long as the embedded centre is kept.
  void run(CompletableFuture<Long> ready) {
    if (cache.syncState().cursor().isPresent()) {
      waitFor(ready);
    }
    Optional<URI> remote = options.centre();
    if (remote.isPresent()) {
      connect(remote.get());
    } else {
      embedded.run();
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

  private void connect(EmbeddedCentre.Announcement announced) throws IOException {
    line.connect(new SyncSettings(announced.url(), announced.user(), announced.password()));
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

  Optional<ProcessHandle> process() {
    return embedded.process();
  }

  @Override
  public void close() {
    embedded.close();
  }
}
