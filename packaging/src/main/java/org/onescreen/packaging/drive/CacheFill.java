package org.onescreen.packaging.drive;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowHash;

/// Writes records straight into a cache, as a feed that brings each of them once. From one thread.
public final class CacheFill {
  private static final int BUCKET = 1;
  private static final int BATCH = 2_000;
  private static final long REST_MILLIS = 50;

  private final UUID epoch = UUID.randomUUID();
  private final RecordJson json = new RecordJson();
  private final FeedApplier feed;
  private long seq;

  private CacheFill(FeedApplier feed) {
    this.feed = feed;
  }

  /// Puts records into a fill.
  @FunctionalInterface
  public interface Source {
    void into(CacheFill fill);
  }

  /// All that `source` puts is in the cache when this returns.
  public static void fill(Cache cache, Source source) throws InterruptedException {
    try (FeedApplier feed = cache.feed()) {
      CacheFill fill = new CacheFill(feed);
      source.into(fill);
      feed.end(fill.cursor(), Optional.empty());
      feed.flush();
    }
  }

  /// Waits until the search knows all that the cache holds: a desk that measures itself beside that
  /// work measures the work.
  public static void rest(Cache cache) throws InterruptedException {
    while (cache.searchBehind() > 0) {
      Thread.sleep(REST_MILLIS);
    }
  }

  private Cursor cursor() {
    return new Cursor(epoch, seq, 1);
  }

  public <T extends Record & CentreRecord> void put(Kind<T> kind, T row) {
    seq++;
    byte[] body = json.write(row);
    long hash = RowHash.of(row.id(), 1, body);
    feed.put(new FeedLine.Put(kind.number(), seq, BUCKET, 1, hash, row.id(), body));
    if (seq % BATCH == 0) {
      try {
        feed.mark(cursor());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the records were not written", e);
      }
    }
  }
}
