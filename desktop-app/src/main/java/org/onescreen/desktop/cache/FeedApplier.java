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
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.body.Cut;
import org.onescreen.model.record.BadBodyException;
import org.onescreen.model.record.Kind;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Takes the feed into the cache, line by line, from one thread. What stands before a mark is
/// committed with that mark's cursor, soon and in order; what comes after the last mark is
/// forgotten when the feed is cut. The caller is held back while the writer is [#AHEAD] batches
/// behind.
///
/// Every method throws [CacheException] once the writer has failed; the cursor then stands where it
/// stood, and a new applier goes on from there.
public final class FeedApplier implements AutoCloseable {
  /// How many batches may wait.
  static final int AHEAD = 8;

  private final Writer writer;
  private final Map<Integer, KindTable> tables;
  private final Bodies bodies;
  private final Semaphore ahead = new Semaphore(AHEAD);
  private List<FeedRow> rows = new ArrayList<>();
  private long passedOver;
  private volatile @Nullable CacheException failure;

  FeedApplier(Writer writer, Map<Integer, KindTable> tables, Bodies bodies) {
    this.writer = writer;
    this.tables = Map.copyOf(tables);
    this.bodies = bodies;
  }

  /// A record as it is now. One that cannot be read is left out: it must not keep all later ones
  /// from the desk.
  ///
  /// @return why it was left out; empty where it was taken
  public Optional<RowFault> put(FeedLine.Put put) {
    KindTable table = tables.get(put.kind());
    if (table == null) {
      return leaveOut(RowFault.UNKNOWN_KIND);
    }
    try {
      Cut cut = table.cutter().cut(put.body());
      byte[] stored = bodies.stored(table.kind(), put.id(), cut);
      rows.add(new FeedRow.Put(table, put, cut.columns(), stored));
      return Optional.empty();
    } catch (StreamConstraintsException e) {
      return leaveOut(RowFault.TOO_DEEP);
    } catch (BadBodyException e) {
      return leaveOut(
          switch (e.fault()) {
            case MISSING -> RowFault.MISSING_FIELD;
            case WRONG_TYPE -> RowFault.WRONG_TYPE;
          });
    } catch (JacksonException e) {
      return leaveOut(RowFault.NOT_JSON);
    }
  }

  private Optional<RowFault> leaveOut(RowFault fault) {
    passedOver++;
    return Optional.of(fault);
  }

  /// A record that is gone.
  public void gone(FeedLine.Gone gone) {
    KindTable table = tables.get(gone.kind());
    if (table != null) {
      rows.add(new FeedRow.Gone(table, gone));
    }
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
    submit(new FeedBatch(rows, step, complete));
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

  /// Records that were left out: of kinds that this program does not know, or unreadable.
  public long passedOver() {
    return passedOver;
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

  private void submit(FeedBatch batch) throws InterruptedException {
    requireSound();
    ahead.acquire();
    writer.submit(new Job.Feed(this, batch));
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
