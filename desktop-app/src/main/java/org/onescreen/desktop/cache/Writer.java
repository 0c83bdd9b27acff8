package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The one thread that writes to the cache, with the one connection that may.
///
/// Batches of the feed that wait are put into one transaction, as much as [Portion] allows.
final class Writer implements AutoCloseable {
  /// A page that does not go on from where the cache stands.
  static final String OUT_OF_TURN = "out of turn";

  private final BlockingDeque<Job> jobs = new LinkedBlockingDeque<>();

  /// What operators wait for overtakes what waits of the feed, and keeps its own order.
  private final Queue<Job.Call> edits = new ConcurrentLinkedQueue<>();

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("cache-writer").daemon(true).factory());
  private final CacheFile file;
  private final Path path;
  private final WriteTransaction transaction;
  private final Portion portion = new Portion();
  private final FeedStatements statements;
  private final PendingRows pending;
  private final Connection connection;
  private final Checkpoints checkpoints;
  private final Consumer<Committed> commits;
  private long changes;
  private volatile SyncState state;

  Writer(
      Connection connection,
      Path path,
      CacheFile file,
      PendingRows pending,
      Checkpoints checkpoints,
      Consumer<Committed> commits)
      throws SQLException {
    this.connection = connection;
    this.path = path;
    this.file = file;
    this.commits = commits;
    this.checkpoints = checkpoints;
    this.transaction = new WriteTransaction(connection, path);
    this.pending = pending;
    this.statements = new FeedStatements(connection, pending);
    this.state = SyncStateTable.read(connection);
    thread.execute(this::run);
  }

  /// As last committed.
  SyncState state() {
    return state;
  }

  /// Rows of the feed that came in an older version than was there.
  long olderRows() {
    return statements.older();
  }

  void submit(Job.Feed feed) {
    jobs.add(feed);
  }

  /// Runs `work` in a transaction of its own, after everything submitted before it.
  CompletableFuture<SyncState> call(Job.Work work) {
    CompletableFuture<SyncState> done = new CompletableFuture<>();
    return ask(() -> jobs.add(new Job.Call(work, Durability.NOW, () -> true, done)), done);
  }

  /// As [#call], for what can be found again where a power cut takes it.
  ///
  /// @param bulk more of it is to come, and keeps the log short itself: one that grows faster than
  ///   it is brought into the file is never begun anew, and each page that a screen reads is looked
  ///   for in all of it. Without, that is left to [Checkpoints]: a command that comes meanwhile
  ///   would wait for thousands of pages
  CompletableFuture<SyncState> callRepeatable(boolean bulk, Job.Work work) {
    Durability durability = bulk ? Durability.LATER : Durability.LATER_IN_LOG;
    CompletableFuture<SyncState> done = new CompletableFuture<>();
    return ask(() -> jobs.add(new Job.Call(work, durability, () -> true, done)), done);
  }

  /// Runs `work` outside of any transaction, after everything submitted before it.
  CompletableFuture<SyncState> alone(Job.Work work) {
    CompletableFuture<SyncState> done = new CompletableFuture<>();
    return ask(() -> jobs.add(new Job.Alone(work, done)), done);
  }

  /// Runs `work` in a transaction of its own as soon as the present one is over.
  ///
  /// @param committed runs on the writer's thread after the commit, before the answer
  CompletableFuture<SyncState> edit(
      Job.Work work, Durability durability, Job.Committing committed) {
    CompletableFuture<SyncState> done = new CompletableFuture<>();
    return ask(
        () -> {
          edits.add(new Job.Call(work, durability, committed, done));
          jobs.addFirst(new Job.Edits());
        },
        done);
  }

  private CompletableFuture<SyncState> ask(Runnable submit, CompletableFuture<SyncState> done) {
    if (thread.isShutdown()) {
      done.completeExceptionally(new CacheException(new CacheFailure.Closed(), null));
    } else {
      submit.run();
    }
    return done;
  }

  private void run() {
    @Nullable Job carried = null;
    while (true) {
      Job job;
      try {
        job = carried == null ? jobs.take() : carried;
      } catch (InterruptedException e) {
        return;
      }
      carried = null;
      switch (job) {
        case Job.Feed feed -> carried = applyFrom(feed);
        case Job.Call call -> run(call);
        case Job.Edits _ -> runEdits();
        case Job.Alone alone -> run(alone);
        case Job.Stop _ -> {
          runEdits();
          return;
        }
      }
    }
  }

  private void runEdits() {
    for (Job.Call edit = edits.poll(); edit != null; edit = edits.poll()) {
      run(edit);
    }
  }

  private void run(Job.Call call) {
    try {
      SyncState before = state;
      transaction.begin(call.durability());
      SyncState after = call.work().run(connection, before);
      transaction.commit();
      state = after;
      if (!call.committed().run() && call.durability() != Durability.NOW) {
        transaction.harden();
      }
      call.done().complete(after);
      counted(call.durability());
    } catch (SQLException | RuntimeException e) {
      transaction.rollback();
      reload(e);
      call.done().completeExceptionally(failure(e));
    }
  }

  /// After the answer: nobody waits for it.
  private void counted(Durability durability) throws SQLException {
    long before = changes;
    changes = transaction.changes();
    if (durability == Durability.LATER_IN_LOG) {
      checkpoints.written(changes - before);
    }
  }

  private void run(Job.Alone alone) {
    try {
      alone.done().complete(alone.work().run(connection, state));
    } catch (SQLException | RuntimeException e) {
      alone.done().completeExceptionally(failure(e));
    }
  }

  /// @return the job that was taken from the queue but does not belong to this transaction
  private @Nullable Job applyFrom(Job.Feed first) {
    FeedShare share = new FeedShare(state);
    boolean filling = state.filling();
    int limit = portion.rows(filling);
    long until = System.nanoTime() + portion.nanos(filling);
    @Nullable Job next = first;
    try {
      transaction.begin(Durability.LATER);
      while (next instanceof Job.Feed feed) {
        apply(feed, share);
        next = null;
        if (feed.batch().complete().isPresent() || share.rows() >= limit) {
          break;
        }
        // Only bulk waits for more.
        long patience = share.rows() < Portion.BULK ? 0 : until - System.nanoTime();
        next = jobs.poll(patience, TimeUnit.NANOSECONDS);
      }
      SyncState after = share.state();
      SyncStateTable.write(connection, state, after);
      transaction.commit();
      state = after;
      if (filling && portion.tells(share.rows())) {
        portion.took(share.rows(), transaction.logged());
      }
      if (share.rows() > 0 || share.completed()) {
        commits.accept(new Committed(share.rows(), share.changed(), after));
      }
      return next;
    } catch (SQLException | RuntimeException e) {
      undo();
      CacheException failure = failure(e);
      share.owners().forEach(owner -> owner.fail(failure));
      return next instanceof Job.Feed ? null : next;
    } catch (InterruptedException e) {
      undo();
      Thread.currentThread().interrupt();
      return new Job.Stop();
    }
  }

  private void apply(Job.Feed feed, FeedShare share) throws SQLException {
    share.owners().add(feed.owner());
    feed.owner().taken();
    if (feed.owner().failed()) {
      return;
    }
    switch (share.fit(feed.batch().step())) {
      case NEXT -> take(feed, share);
      case KNOWN -> {}
      case GAP -> feed.owner().fail(new CacheException(new CacheFailure.Other(OUT_OF_TURN), null));
    }
  }

  private void take(Job.Feed feed, FeedShare share) throws SQLException {
    FeedBatch batch = feed.batch();
    int generation = share.generation();
    // What fills a bucket is new, unless a reset brings it again.
    boolean fresh = batch.step() instanceof FeedStep.Backfill && !share.sweeping();
    List<FeedRow> rows = batch.rows();
    for (FeedRow row : rows) {
      statements.add(row, generation, fresh);
      share.changed().add(row.table().kind());
    }
    statements.flush();
    share.took(rows.size(), batch.step());
    if (batch.complete().isPresent()) {
      complete(feed.owner(), batch.complete().get(), share);
    }
  }

  private void complete(FeedApplier owner, Instant serverTime, FeedShare share)
      throws SQLException {
    if (share.state().buckets().filled() && share.sweeping()) {
      pending.sweep(share.generation());
      share.changed().addAll(owner.sweep(connection, share.generation()));
    }
    share.complete(serverTime);
  }

  /// What the records with pending commands are is read again, since what was done is undone.
  private void reload(Exception cause) {
    try {
      pending.reload();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private void undo() {
    transaction.rollback();
    try {
      statements.clear();
      pending.reload();
    } catch (SQLException e) {
      throw SqlFailures.of(e, path);
    }
  }

  private CacheException failure(Exception e) {
    CacheException failure =
        switch (e) {
          case CacheException known -> known;
          case SQLException sql -> SqlFailures.of(sql, path);
          default -> new CacheException(new CacheFailure.Other(e.getClass().getSimpleName()), e);
        };
    return file.noted(failure);
  }

  @Override
  public void close() {
    thread.shutdown();
    jobs.add(new Job.Stop());
    thread.close();
    try {
      statements.close();
      connection.close();
    } catch (SQLException e) {
      throw SqlFailures.of(e, path);
    }
  }
}
