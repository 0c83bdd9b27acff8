package org.onescreen.desktop.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.body.Cut;
import org.onescreen.model.record.BadBodyException;
import org.onescreen.model.wire.FeedLine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Takes records of the feed apart and seals what is personal in them, on threads of its own: so
/// the next ones can be asked for meanwhile, and the writer only binds.
///
/// Safe for use by many threads.
final class RowCutter implements AutoCloseable {
  private static final int THREADS = 2;

  /// So few are done sooner than another thread is woken.
  private static final int FEW = 4;

  private final Map<Integer, KindTable> tables;
  private final Bodies bodies;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().name("cache-cutter-", 1).daemon(true).factory());

  RowCutter(Map<Integer, KindTable> tables, Bodies bodies) {
    this.tables = Map.copyOf(tables);
    this.bodies = bodies;
  }

  /// @param lines puts and gones
  /// @param faults hears of each record that is left out, on any thread
  /// @throws CacheException where the cache is closed
  CompletableFuture<List<FeedRow>> cut(List<FeedLine> lines, Consumer<RowFault> faults) {
    Supplier<List<FeedRow>> work = () -> rows(lines, faults);
    if (lines.size() <= FEW) {
      return CompletableFuture.completedFuture(work.get());
    }
    try {
      return CompletableFuture.supplyAsync(work, threads);
    } catch (RejectedExecutionException e) {
      throw new CacheException(new CacheFailure.Closed(), e);
    }
  }

  private List<FeedRow> rows(List<FeedLine> lines, Consumer<RowFault> faults) {
    List<FeedRow> rows = new ArrayList<>(lines.size());
    for (FeedLine line : lines) {
      switch (line) {
        case FeedLine.Put put -> put(put, rows, faults);
        case FeedLine.Gone gone -> {
          KindTable table = tables.get(gone.kind());
          if (table != null) {
            rows.add(new FeedRow.Gone(table, gone));
          }
        }
        case FeedLine.Header _, FeedLine.Mark _, FeedLine.End _ ->
            throw new IllegalArgumentException("only rows can be taken apart");
      }
    }
    return rows;
  }

  private void put(FeedLine.Put put, List<FeedRow> rows, Consumer<RowFault> faults) {
    KindTable table = tables.get(put.kind());
    if (table == null) {
      faults.accept(RowFault.UNKNOWN_KIND);
      return;
    }
    try {
      Cut cut = table.cutter().cut(put.body());
      byte[] stored = bodies.stored(table.kind(), put.id(), cut);
      rows.add(new FeedRow.Put(table, put, cut.columns(), stored));
    } catch (StreamConstraintsException e) {
      faults.accept(RowFault.TOO_DEEP);
    } catch (BadBodyException e) {
      faults.accept(
          switch (e.fault()) {
            case MISSING -> RowFault.MISSING_FIELD;
            case WRONG_TYPE -> RowFault.WRONG_TYPE;
          });
    } catch (JacksonException e) {
      faults.accept(RowFault.NOT_JSON);
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
