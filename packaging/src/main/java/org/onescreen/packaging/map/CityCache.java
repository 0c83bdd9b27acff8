package org.onescreen.packaging.map;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.onescreen.desktop.cache.Cache;
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
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GroundLine;
import org.onescreen.model.region.Region;
import org.onescreen.model.sensor.Sensor;
import org.onescreen.packaging.drive.CacheFill;

/// A cache with all that the map reads of a sample, written straight into it.
final class CityCache {
  private static final long SEED = 1;
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
