package org.onescreen.packaging.map;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowHash;

/// A cache with all that the map reads of a sample, written straight into it.
final class CityCache {
  private static final long SEED = 1;
  private static final int BATCH = 2_000;
  private static final Set<Kind<?>> READ =
      Set.of(
          Region.KIND,
          Grid.KIND,
          Camera.KIND,
          EmergencyUnit.KIND,
          Alarm.KIND,
          GridIncident.KIND,
          Dispute.KIND,
          Campaign.KIND,
          CampaignCoverage.KIND,
          CampaignTarget.KIND,
          FraudCase.KIND);

  private CityCache() {}

  static Cache fill(Path file, ThreadGuard guard, SampleSize size) throws InterruptedException {
    Cache cache = Cache.open(file, guard);
    try (FeedApplier feed = cache.feed()) {
      Filler filler = new Filler(feed);
      new Sample(size, SEED, LocalDate.now(ZoneId.of("Asia/Shanghai"))).writeTo(filler);
      feed.end(filler.cursor(), Optional.empty());
      feed.flush();
    }
    return cache;
  }

  private static final class Filler implements RecordSink {
    private static final int BUCKET = 1;

    private final UUID epoch = UUID.randomUUID();
    private final RecordJson json = new RecordJson();
    private final FeedApplier feed;
    private long seq;

    Filler(FeedApplier feed) {
      this.feed = feed;
    }

    Cursor cursor() {
      return new Cursor(epoch, seq, 1);
    }

    @Override
    public <T extends Record & CentreRecord> void add(Kind<T> kind, T row) {
      if (!READ.contains(kind)) {
        return;
      }
      seq++;
      byte[] body = json.write(row);
      long hash = RowHash.of(row.id(), 1, body);
      feed.put(new FeedLine.Put(kind.number(), seq, BUCKET, 1, hash, row.id(), body));
      if (seq % BATCH == 0) {
        try {
          feed.mark(cursor());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("the sample was not written", e);
        }
      }
    }
  }
}
