package org.onescreen.packaging.board;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.FeedStep;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.Priority;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.Grid;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowHash;
import org.onescreen.packaging.drive.CacheFill;

/// Fills a cache as the feed does.
final class BoardFill {
  private static final UUID EPOCH = new UUID(1, 1);
  private static final int BETWEEN_MARKS = 1_000;
  private static final int TAG = 1;

  private BoardFill() {}

  static void fill(Cache cache, BoardCases cases) throws InterruptedException {
    RecordJson json = new RecordJson();
    try (FeedApplier feed = cache.feed()) {
      cache.scope(new Cursor(EPOCH, 0, TAG), Map.of(1, Priority.WORK));
      Cursor at = cache.syncState().cursor().orElseThrow();
      feed.step(new FeedStep.Backfill(Set.of(1), Optional.empty(), at, true), Optional.empty());
      for (int i = 0; i < cases.size(); i++) {
        Dispute dispute = cases.dispute(i);
        byte[] body = json.write(dispute);
        long hash = RowHash.of(dispute.id(), 1, body);
        feed.put(new FeedLine.Put(Dispute.KIND.number(), i + 1L, 1, 1, hash, dispute.id(), body));
        if (i % BETWEEN_MARKS == 0) {
          feed.mark(new Cursor(EPOCH, i + 1L, TAG));
        }
      }
      put(feed, json, Grid.KIND, LedgerRun.grid(), cases.size() + 1L);
      put(feed, json, Mediator.KIND, LedgerRun.mediator(), cases.size() + 2L);
      feed.end(new Cursor(EPOCH, cases.size() + 2L, TAG), Optional.of(Instant.EPOCH));
      feed.flush();
    }
    CacheFill.rest(cache);
  }

  private static <T extends Record & CentreRecord> void put(
      FeedApplier feed, RecordJson json, Kind<T> kind, T record, long seq) {
    byte[] body = json.write(record);
    long hash = RowHash.of(record.id(), 1, body);
    feed.put(new FeedLine.Put(kind.number(), seq, 1, 1, hash, record.id(), body));
  }
}
