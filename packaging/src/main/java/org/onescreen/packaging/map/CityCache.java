package org.onescreen.packaging.map;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.MadeForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.PublicityPoint;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.organisation.PatrolTeam;
import org.onescreen.model.organisation.PoliceRoom;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.Region;
import org.onescreen.model.sensor.Sensor;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.RowHash;
import org.onescreen.packaging.drive.CacheFill;

/// A cache with all that the map reads of a sample, written straight into it.
final class CityCache {
  private static final long SEED = 1;
  private static final long REST_MILLIS = 5;
  private static final Set<Kind<?>> READ =
      Set.of(
          Region.KIND,
          Grid.KIND,
          GroundLine.KIND,
          Sensor.KIND,
          PublicityPoint.KIND,
          Camera.KIND,
          EmergencyUnit.KIND,
          PatrolTeam.KIND,
          PoliceRoom.KIND,
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
    Sample sample = new Sample(size, SEED, LocalDate.now(ZoneId.of("Asia/Shanghai")));
    CacheFill.fill(cache, fill -> sample.writeTo(sink(fill)));
    CacheFill.rest(cache);
    return cache;
  }

  /// Changes one outline's record, so that what was kept of the ground holds no more.
  static void change(Cache cache, int round) throws InterruptedException {
    Region any = cache.read(CityCache::anyRegion);
    Region changed =
        new Region(
            any.id(),
            any.division(),
            any.parent(),
            any.level(),
            any.name(),
            any.households() + round,
            any.residents(),
            any.centre(),
            any.outline());
    try (FeedApplier feed = cache.feed()) {
      Cursor cursor = cache.syncState().cursor().orElseThrow();
      long seq = cursor.seq() + 1;
      byte[] body = new RecordJson().write(changed);
      long hash = RowHash.of(any.id(), seq, body);
      feed.put(new FeedLine.Put(Region.KIND.number(), seq, 1, seq, hash, any.id(), body));
      feed.end(new Cursor(cursor.epoch(), seq, 1), Optional.empty());
      feed.flush();
    }
  }

  private static Region anyRegion(CacheReader reader) {
    return reader.slice(Region.KIND, Filter.all(), Order.ascending(Region.NAME), 0, 1).getFirst();
  }

  /// Waits until the ground is kept for the next who opens.
  static void awaitKept(Cache cache) throws InterruptedException {
    while (cache.read(reader -> reader.made(MadeForm.GROUND).bytes().isEmpty())) {
      Thread.sleep(REST_MILLIS);
    }
  }

  private static Object finer(Object row) {
    return switch (row) {
      case Region region -> FinerBorders.of(region);
      case Grid grid -> FinerBorders.of(grid);
      default -> row;
    };
  }

  private static RecordSink sink(CacheFill fill) {
    return new RecordSink() {
      @Override
      public <T extends Record & CentreRecord> void add(Kind<T> kind, T row) {
        if (READ.contains(kind)) {
          fill.put(kind, kind.type().cast(finer(row)));
        }
      }
    };
  }
}
