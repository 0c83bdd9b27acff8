package org.onescreen.desktop.desk;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Notice;
import org.onescreen.desktop.shell.task.DeskTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the desk its centre: the remote one that was named, or the embedded one, which it starts.
/// Where the cache has data already, the screen is drawn first.
final class CentreStart implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CentreStart.class);

  /// A screen that does not get ready must not keep the centre from starting.
  private static final long SECONDS_FOR_THE_SCREEN = 5;

  private final DeskOptions options;
  private final Profile profile;
  private final Texts texts;
  private final DeskParts parts;
  private final DeskEntry entry;
  private final Cache cache;
  private volatile @Nullable EmbeddedCentre embedded;
  private volatile boolean closed;

  CentreStart(
      DeskOptions options,
      Profile profile,
      Texts texts,
      DeskParts parts,
      DeskEntry entry,
      Cache cache) {
    this.options = options;
    this.profile = profile;
    this.texts = texts;
    this.parts = parts;
    this.entry = entry;
    this.cache = cache;
  }

  /// Blocks until there is a centre to connect with.
  void run(CompletableFuture<Long> ready) {
    if (cache.syncState().cursor().isPresent()) {
      waitFor(ready);
    }
    Optional<URI> remote = options.centre();
    if (remote.isPresent()) {
      entry.connect(parts.desk(), remote.get());
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
      entry.connect(parts.desk(), announced);
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
