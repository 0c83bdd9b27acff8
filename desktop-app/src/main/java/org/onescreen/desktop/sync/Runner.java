package org.onescreen.desktop.sync;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.wire.FeedLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what the core wants done, on threads of its own, and tells what came of it. Called by the
/// control thread alone.
final class Runner implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

  private final CentreLink link;
  private final Cache cache;
  private final PullWorker pulls;
  private final Optional<PushWorker> pushes;
  private final StatusBoard board;
  private final Faults faults;
  private final Consumer<SyncEvent> events;
  private final ExecutorService pullThread = thread("sync-pull");
  private final ExecutorService pushThread = thread("sync-push");
  private final ExecutorService compareThread = thread("sync-compare");
  private @Nullable Pin channel;
  private FeedApplier applier;

  Runner(
      CentreLink link,
      Cache cache,
      PullWorker pulls,
      Optional<PushWorker> pushes,
      StatusBoard board,
      Faults faults,
      Consumer<SyncEvent> events) {
    this.link = link;
    this.cache = cache;
    this.pulls = pulls;
    this.pushes = pushes;
    this.board = board;
    this.faults = faults;
    this.events = events;
    this.applier = cache.feed(fault -> faults.count(FeedFault.of(fault)));
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon(true).factory());
  }

  void run(Effect effect) throws InterruptedException {
    switch (effect) {
      case Effect.Enter e -> pull(e.line(), e);
      case Effect.Stand e -> pull(e.line(), e);
      case Effect.AskManifest e -> pull(e.line(), e);
      case Effect.Agree e -> pull(e.line(), e);
      case Effect.Reset e -> pull(e.line(), e);
      case Effect.Page e -> pull(e.line(), e);
      case Effect.Purge e -> pull(e.line(), e);
      case Effect.Compare e ->
          submit(compareThread, e.line(), () -> new CompareWorker(cache).run(e));
      case Effect.Send e -> push(e.line(), e);
      case Effect.Fork e -> push(e.line(), e);
      case Effect.Park e -> push(e.line(), e);
      case Effect.OpenChannel e -> open(e);
      case Effect.CloseChannel _ -> closeChannel();
      case Effect.Apply e ->
          apply(e.line(), e.lines(), new FeedStep.Live(Optional.of(e.from()), e.to()));
      case Effect.ShowAlarm e ->
          apply(
              e.line(),
              List.of(e.row()),
              new FeedStep.Ahead(e.row().bucket(), e.row().seq(), e.tag()));
      case Effect.Fresh(var serverTime) -> board.asOf(Optional.of(serverTime));
      case Effect.HangUp _ -> {
        closeChannel();
        link.hangUp();
      }
      case Effect.Count(FeedFault fault) -> faults.count(fault);
    }
  }

  private void pull(int line, Effect.Pull effect) {
    submit(
        pullThread,
        line,
        () -> {
          try {
            return pulls.run(effect);
          } catch (SyncFailure e) {
            LOG.info("sync: {}", e.getMessage());
            return new SyncEvent.Failed(PullWorker.asked(effect), e.what());
          }
        });
  }

  private void push(int line, Effect.Push effect) {
    pushes.ifPresent(worker -> submit(pushThread, line, () -> worker.run(effect)));
  }

  private void submit(ExecutorService thread, int line, Callable<SyncEvent.Answer> work) {
    try {
      thread.execute(() -> attempt(line, work));
    } catch (RejectedExecutionException e) {
      LOG.debug("sync ends");
    }
  }

  private void attempt(int line, Callable<SyncEvent.Answer> work) {
    try {
      tell(line, work.call());
    } catch (CacheException e) {
      LOG.warn("the cache refuses: {}", e.failure());
      tell(line, new SyncEvent.CacheFailed(CacheTrouble.reason(e)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.error("the sync failed by a fault of its own", e);
      tell(
          line,
          new SyncEvent.Failed(
              SyncEvent.Asked.PAGE, new SyncFailure.What.Cut(Reason.SERVER_ERROR)));
    }
  }

  private void tell(int line, SyncEvent.Answer answer) {
    events.accept(new SyncEvent.OnLine(line, answer));
  }

  private void open(Effect.OpenChannel open) {
    closeChannel();
    applier = cache.feed(fault -> faults.count(FeedFault.of(fault)));
    channel = link.live(open.token(), open.after(), answer -> tell(open.line(), answer));
  }

  private void closeChannel() {
    Pin open = channel;
    channel = null;
    if (open != null) {
      open.close();
    }
  }

  private void apply(int line, List<FeedLine> lines, FeedStep step) throws InterruptedException {
    try {
      for (FeedLine row : lines) {
        switch (row) {
          case FeedLine.Put put -> applier.put(put);
          case FeedLine.Gone gone -> applier.gone(gone);
          case FeedLine.Header _, FeedLine.Mark _, FeedLine.End _ -> {}
        }
      }
      applier.step(step, Optional.empty());
    } catch (CacheException e) {
      tell(line, new SyncEvent.CacheFailed(CacheTrouble.reason(e)));
    }
  }

  @Override
  public void close() {
    closeChannel();
    pullThread.shutdownNow();
    pushThread.shutdownNow();
    compareThread.shutdownNow();
    link.close();
    pullThread.close();
    pushThread.close();
    compareThread.close();
  }
}
