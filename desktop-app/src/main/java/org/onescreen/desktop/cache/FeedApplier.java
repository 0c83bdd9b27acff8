package org.onescreen.desktop.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.record.Kind;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;

/// Takes the feed into the cache, line by line, from one thread. What stands before a mark is
/// committed with that mark's cursor, soon and in order; what comes after the last mark is
/// forgotten when the feed is cut. The caller is held back while the writer is [#AHEAD] batches
/// behind.
///
/// Every method throws [CacheException] once the writer has failed; the cursor then stands where it
/// stood, and a new applier goes on from there.
public final class FeedApplier implements AutoCloseable {
  /// How many batches may wait: about four megabytes, so that the writer has work while the next
  /// page is asked for.
  static final int AHEAD = 64;

  private final Writer writer;
  private final Map<Integer, KindTable> tables;
  private final RowCutter cutter;
  private final Semaphore ahead = new Semaphore(AHEAD);
  private final Consumer<RowFault> faults;
  private final AtomicLong passedOver = new AtomicLong();
  private List<FeedLine> rows = new ArrayList<>();
  private volatile @Nullable CacheException failure;

  FeedApplier(
      Writer writer, Map<Integer, KindTable> tables, RowCutter cutter, Consumer<RowFault> faults) {
    this.writer = writer;
    this.tables = Map.copyOf(tables);
    this.cutter = cutter;
    this.faults = faults;
  }

  /// A record as it is now. One that cannot be read is left out: it must not keep all later ones
  /// from the desk.
  public void put(FeedLine.Put put) {
    rows.add(put);
  }

  /// A record that is gone.
  public void gone(FeedLine.Gone gone) {
    rows.add(gone);
  }

  /// Everything up to `cursor` has been handed over.
  public void mark(Cursor cursor) throws InterruptedException {
    step(new FeedStep.Live(Optional.empty(), cursor), Optional.empty());
  }

  /// What was handed over since the last step leads there. Where the step does not go on from where
  /// the cache stands nothing of it is applied, and this applier fails.
  ///
  /// @param complete the server's time, where nothing is left to pull; it counts only once every
  ///   bucket is filled
  public void step(FeedStep step, Optional<Instant> complete) throws InterruptedException {
    requireSound();
    ahead.acquire();
    FeedBatch batch = new FeedBatch(cutter.cut(rows, this::leaveOut), step, complete);
    writer.submit(new Job.Feed(this, batch));
    rows = new ArrayList<>();
  }

  /// The end of a page.
  ///
  /// @param complete the server's time, where nothing is left to pull
  public void end(Cursor cursor, Optional<Instant> complete) throws InterruptedException {
    step(new FeedStep.Live(Optional.empty(), cursor), complete);
  }

  /// Forgets what came after the last mark.
  public void cut() {
    rows = new ArrayList<>();
  }

  /// Records that were left out of what is committed: of kinds that this program does not know, or
  /// unreadable.
  public long passedOver() {
    return passedOver.get();
  }

  /// Waits until all that was marked is committed.
  public SyncState flush() throws InterruptedException {
    try {
      SyncState state = writer.call((_, before) -> before).get();
      requireSound();
      return state;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof CacheException known
          ? known
          : new CacheException(new CacheFailure.Other("flush"), e);
    }
  }

  private void leaveOut(RowFault fault) {
    passedOver.incrementAndGet();
    faults.accept(fault);
  }

  private void requireSound() {
    CacheException broken = failure;
    if (broken != null) {
      throw broken;
    }
  }

  /// The writer has taken a batch out of the queue.
  void taken() {
    ahead.release();
  }

  void fail(CacheException e) {
    failure = e;
  }

  boolean failed() {
    return failure != null;
  }

  /// Deletes what a reset did not bring again; in the writer's transaction.
  Set<Kind<?>> sweep(Connection connection, int generation) throws SQLException {
    Set<Kind<?>> swept = new HashSet<>();
    for (KindTable table : tables.values()) {
      try (PreparedStatement statement = connection.prepareStatement(table.sweep())) {
        statement.setInt(1, generation);
        if (statement.executeUpdate() > 0) {
          swept.add(table.kind());
        }
      }
    }
    return swept;
  }

  /// Forgets what came after the last mark; what was marked is still committed.
  @Override
  public void close() {
    cut();
  }
}
