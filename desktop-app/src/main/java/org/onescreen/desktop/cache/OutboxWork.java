package org.onescreen.desktop.cache;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs changes of the outbox on the writer: each is committed, then journaled, then drawn, then
/// answered. On a full disk the ballast is given up and the change is tried once more.
final class OutboxWork {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxWork.class);
  private static final long REWRITE_BYTES = 1 << 20;

  private final Writer writer;
  private final PendingRows rows;
  private final Map<Integer, KindTable> tables;
  private final Journal journal;
  private final Ballast ballast;
  private final LiveQueryBoard board;
  private final Consumer<Set<Kind<?>>> changed;
  private final List<Runnable> onNew = new CopyOnWriteArrayList<>();
  private long rewriteAt = REWRITE_BYTES;
  private boolean journalBehind;
  private boolean ballastLaid;

  /// @param changed hears of which kinds records look otherwise now
  OutboxWork(
      Writer writer,
      PendingRows rows,
      Map<Integer, KindTable> tables,
      Journal journal,
      Ballast ballast,
      LiveQueryBoard board,
      Consumer<Set<Kind<?>>> changed) {
    this.changed = changed;
    this.writer = writer;
    this.rows = rows;
    this.tables = tables;
    this.journal = journal;
    this.ballast = ballast;
    this.board = board;
  }

  /// A change and what it answers.
  @FunctionalInterface
  interface Body<R> {
    R run(OutboxChange change) throws SQLException;
  }

  <R> CompletableFuture<R> run(Body<R> body) {
    return run(body, Durability.NOW);
  }

  /// A change that the journal knows as a whole.
  <R> CompletableFuture<R> journaled(Body<R> body) {
    return run(body, Durability.LATER_IN_LOG);
  }

  private <R> CompletableFuture<R> run(Body<R> body, Durability durability) {
    return once(body, durability)
        .exceptionallyCompose(
            failure -> {
              Throwable cause =
                  failure instanceof CompletionException && failure.getCause() != null
                      ? failure.getCause()
                      : failure;
              return cause instanceof CacheException known
                      && known.failure() instanceof CacheFailure.DiskFull
                      && ballast.drop()
                  ? once(body, durability)
                  : CompletableFuture.failedFuture(cause);
            });
  }

  /// Runs and waits. Not on the thread that draws.
  <R> R await(Body<R> body) {
    try {
      return run(body).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof CacheException known
          ? known
          : new CacheException(new CacheFailure.Other("outbox"), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CacheException(new CacheFailure.Closed(), e);
    }
  }

  private <R> CompletableFuture<R> once(Body<R> body, Durability durability) {
    AtomicReference<@Nullable OutboxChange> done = new AtomicReference<>();
    AtomicReference<@Nullable R> result = new AtomicReference<>();
    return writer
        .edit(
            (connection, before) -> {
              OutboxChange change = new OutboxChange(connection, rows, before);
              result.set(body.run(change));
              change.refold();
              done.set(change);
              return change.state();
            },
            durability,
            () -> committed(done.get()))
        .thenApply(_ -> Objects.requireNonNull(result.get()));
  }

  /// @return true where the journal holds all of it
  private boolean committed(@Nullable OutboxChange change) {
    if (change == null || change.touched().isEmpty()) {
      return true;
    }
    boolean journaled = journal(change);
    Set<Kind<?>> kinds =
        change.touched().stream()
            .map(key -> tables.get(key.kind()))
            .filter(Objects::nonNull)
            .map(KindTable::kind)
            .collect(Collectors.toSet());
    changed.accept(kinds);
    board.commandsChanged();
    if (change.fresh()) {
      wake();
    }
    return journaled;
  }

  private boolean journal(OutboxChange change) {
    if (change.journal().isEmpty()) {
      return false;
    }
    try {
      append(change);
    } catch (IOException first) {
      try {
        // The cache has the command already: a journal that cannot follow is no reason to refuse.
        if (ballast.drop()) {
          append(change);
        } else {
          throw first;
        }
      } catch (IOException e) {
        journalBehind = true;
        LOG.error("the outbox's journal cannot be written; the cache alone keeps commands", e);
      }
    }
    if (!ballastLaid) {
      ballastLaid = true;
      ballast.fill();
    }
    return !journalBehind;
  }

  private void append(OutboxChange change) throws IOException {
    if (journalBehind || journal.size() > rewriteAt) {
      rewrite(change);
    } else {
      journal.append(change.journal().values());
    }
  }

  private void rewrite(OutboxChange change) throws IOException {
    try {
      journal.rewrite(change.table().unsettled());
      journalBehind = false;
      // Twice what it needs, so that a long queue is not written anew with each command.
      rewriteAt = Math.max(REWRITE_BYTES, 2 * journal.size());
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /// What waited may go now.
  void wake() {
    onNew.forEach(Runnable::run);
  }

  Pin onNew(Runnable listener) {
    onNew.add(listener);
    return () -> onNew.remove(listener);
  }
}
