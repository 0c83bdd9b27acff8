package org.onescreen.desktop.cache;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.onescreen.model.record.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The live queries that are open, and the threads that run them.
final class LiveQueryBoard implements LiveQueries, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveQueryBoard.class);

  private final ReadPool pool;
  private final Set<LiveQuery<?>> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong changes = new AtomicLong(1);
  private final Map<Kind<?>, Long> lastChanges = new ConcurrentHashMap<>();
  private final ScheduledExecutorService threads;

  LiveQueryBoard(ReadPool pool) {
    this.pool = pool;
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            ReadPool.SIZE, Thread.ofPlatform().name("cache-read-", 1).daemon(true).factory());
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.threads = Executors.unconfigurableScheduledExecutorService(executor);
  }

  @Override
  public <R> Pin live(
      Set<Kind<?>> reads,
      Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    return live(reads, 0, read, results, failure);
  }

  @Override
  public <R> Pin live(
      Set<Kind<?>> reads,
      long since,
      Read<R> read,
      Consumer<? super R> results,
      Consumer<? super RuntimeException> failure) {
    LiveQuery<R> query = new LiveQuery<>(reads, read, results, failure, this);
    open.add(query);
    if (since != changes(reads)) {
      query.begin();
    }
    return query;
  }

  @Override
  public long changes(Set<Kind<?>> kinds) {
    return kinds.stream().mapToLong(kind -> lastChanges.getOrDefault(kind, 1L)).max().orElse(0);
  }

  void changed(Set<Kind<?>> kinds) {
    long now = changes.incrementAndGet();
    kinds.forEach(kind -> lastChanges.merge(kind, now, Math::max));
    for (LiveQuery<?> query : open) {
      if (query.reads(kinds)) {
        query.touch();
      }
    }
  }

  /// As [#live], run again after every change of the outbox.
  <R> Pin watch(
      Read<R> read, Consumer<? super R> results, Consumer<? super RuntimeException> failure) {
    LiveQuery<R> query = new LiveQuery<>(Set.of(), read, results, failure, this);
    open.add(query);
    query.begin();
    return query;
  }

  /// A command was given, sent or answered.
  void commandsChanged() {
    for (LiveQuery<?> query : open) {
      if (query.readsCommands()) {
        query.touch();
      }
    }
  }

  void schedule(LiveQuery<?> query, long delayNanos) {
    if (!threads.isShutdown()) {
      // Its outcome is handled in run.
      var _ = threads.schedule(() -> run(query), Math.max(0, delayNanos), TimeUnit.NANOSECONDS);
    }
  }

  private static void run(LiveQuery<?> query) {
    try {
      query.run();
    } catch (RuntimeException e) {
      LOG.error("a screen failed to take its result", e);
    }
  }

  <R> R read(Read<R> read) {
    return pool.read(read);
  }

  void forget(LiveQuery<?> query) {
    open.remove(query);
  }

  @Override
  public void close() {
    open.forEach(LiveQuery::close);
    threads.close();
  }
}
