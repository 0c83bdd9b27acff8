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
import org.onescreen.model.record.Kind;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Takes the feed into the cache, line by line, from one thread. What stands before a mark is
/// committed with that mark's cursor, soon and in order; what comes after the last mark is
/// forgotten when the feed is cut. The caller is held back while the writer is [#AHEAD] batches
/// behind.
///
/// Every method throws [CacheException] once the writer has failed; the cursor then stands where it
/// stood, and a new applier goes on from there.
public final class FeedApplier implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FeedApplier.class);

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

  /// A record as it is now. One of a kind that this program does not know is passed over.
  public void put(FeedLine.Put put) {
    KindTable table = tables.get(put.kind());
    if (table == null) {
      passedOver++;
      return;
    }
    try {
      Cut cut = table.cutter().cut(put.body());
      byte[] stored = bodies.stored(table.kind(), put.id(), cut);
      rows.add(new FeedRow.Put(table, put, cut.columns(), stored));
    } catch (JacksonException e) {
      // One bad record must not keep all later ones from the desk.
      passedOver++;
      LOG.warn("record {} of kind {} cannot be read and is left out", put.id(), table.kind());
    }
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
    submit(new FeedBatch(rows, cursor, Optional.empty()));
    rows = new ArrayList<>();
  }

  /// The end of a page.
  ///
  /// @param complete the server's time, where nothing is left to pull
  public void end(Cursor cursor, Optional<Instant> complete) throws InterruptedException {
    submit(new FeedBatch(rows, cursor, complete));
    rows = new ArrayList<>();
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
