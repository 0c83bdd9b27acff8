package org.onescreen.packaging.fraud;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.centre.sample.Sample;
import org.onescreen.desktop.centre.sample.SampleSize;
import org.onescreen.desktop.centre.store.RecordSink;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.DissuasionPolicy;
import org.onescreen.model.antifraud.DissuasionTier;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudTypeEntry;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.FraudWarningState;
import org.onescreen.model.antifraud.PublicityGroup;
import org.onescreen.model.antifraud.RaceClock;
import org.onescreen.model.antifraud.WarningCourse;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;
import org.onescreen.packaging.drive.CacheFill;

/// A cache with three years of the city sample's fight against fraud and a day of warnings, written
/// straight into it.
final class FraudCache {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final long SEED = 1;
  private static final int YEARS = 3;
  private static final List<WarningGrade> GRADES = List.of(WarningGrade.values());
  private static final List<FraudType> TYPES = List.of(FraudType.values());
  private static final List<FraudWarningState> STATES =
      List.of(
          FraudWarningState.RECEIVED,
          FraudWarningState.ASSIGNED,
          FraudWarningState.CALLING,
          FraudWarningState.VISIT_REQUIRED);
  private static final Set<Kind<?>> ONCE =
      Set.of(
          Region.KIND,
          Grid.KIND,
          AppRegister.KIND,
          CampaignCoverage.KIND,
          CampaignMaterial.KIND,
          CampaignTarget.KIND,
          DissuasionPolicy.KIND,
          FraudCase.KIND,
          FraudTypeEntry.KIND,
          PublicityGroup.KIND);

  private FraudCache() {}

  static Cache fill(Path file, ThreadGuard guard, SampleSize size, int warnings, LocalDate today)
      throws InterruptedException {
    Cache cache = Cache.open(file, guard);
    CacheFill.fill(
        cache,
        fill -> {
          List<DivisionCode> villages = new ArrayList<>();
          new Sample(size, SEED, today).writeTo(years(fill, villages));
          day(fill, villages, warnings, today);
        });
    return cache;
  }

  /// As many warnings of one day, all of them open, in every grade and state.
  private static void day(
      CacheFill filler, List<DivisionCode> villages, int warnings, LocalDate today) {
    Random random = new Random(SEED);
    Instant now = today.atTime(9, 0).atZone(ZONE).toInstant();
    for (int i = 0; i < warnings; i++) {
      DivisionCode village = villages.get(random.nextInt(villages.size()));
      filler.put(FraudWarning.KIND, warning(random, i, village, now));
    }
  }

  /// An open one that came in the last hours.
  ///
  /// @param number gives each grade its turn
  static FraudWarning warning(Random random, int number, DivisionCode village, Instant now) {
    WarningGrade grade = GRADES.get(number % GRADES.size());
    FraudWarningState state = STATES.get(random.nextInt(STATES.size()));
    Instant since = now.minusSeconds(random.nextInt(30_000));
    return new FraudWarning(
        new UUID(random.nextLong(), random.nextLong()),
        village,
        TYPES.get(random.nextInt(TYPES.size())),
        grade,
        DissuasionTier.REMIND,
        state,
        true,
        since,
        LocalDate.ofInstant(now, ZONE),
        null,
        "欧阳示例",
        "19900000001",
        null,
        since,
        RaceClock.due(state, grade, since, null, WarningCourse.NONE),
        null,
        null,
        null,
        0,
        null,
        null,
        null,
        WarningCourse.NONE);
  }

  /// What stands once, and what happened in each of the years.
  private static RecordSink years(CacheFill fill, List<DivisionCode> villages) {
    return new RecordSink() {
      @Override
      public <T extends Record & CentreRecord> void add(Kind<T> kind, T row) {
        boolean happened = row instanceof FraudWarning || row instanceof Campaign;
        if (happened || ONCE.contains(kind)) {
          fill.put(kind, row);
        }
        if (row instanceof CampaignCoverage coverage) {
          villages.add(coverage.division());
        }
        for (int years = 1; happened && years < YEARS; years++) {
          YearsBefore before = new YearsBefore(years);
          if (row instanceof FraudWarning warning) {
            fill.put(FraudWarning.KIND, before.of(warning));
          }
          if (row instanceof Campaign activity) {
            fill.put(Campaign.KIND, before.of(activity));
          }
        }
      }
    };
  }
}
