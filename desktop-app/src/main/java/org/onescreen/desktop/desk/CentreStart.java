package org.onescreen.desktop.desk;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onescreen.desktop.shell.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the desk its centre: the remote one that was named, or the embedded one, which it starts.
/// Where the cache has data already, the screen is drawn first.
final class CentreStart implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CentreStart.class);

  /// A screen that does not get ready must not keep the centre from starting.
  private static final long SECONDS_FOR_THE_SCREEN = 5;

  private final DeskOptions options;
  private final DeskParts parts;
  private final CentreKeeper embedded;

  CentreStart(DeskOptions options, Profile profile, Texts texts, DeskParts parts) {
    this.options = options;
    this.parts = parts;
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

  /// Blocks until there is a remote centre to connect with, or for as long as the embedded one is
  /// kept.
  void run(CompletableFuture<Long> ready) {
    if (parts.cache().syncState().cursor().isPresent()) {
      waitFor(ready);
    }
    parts.desk().watchPulses();
    Optional<URI> remote = options.centre();
    if (remote.isPresent()) {
      parts.entry().connect(parts.desk(), remote.get());
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

  private void connect(EmbeddedCentre.Announcement announced) throws IOException {
    parts.entry().connect(parts.desk(), announced);
  }

  Optional<ProcessHandle> process() {
    return embedded.process();
  }

  @Override
  public void close() {
    embedded.close();
  }
}
