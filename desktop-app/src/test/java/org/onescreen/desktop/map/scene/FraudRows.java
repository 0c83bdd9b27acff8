package org.onescreen.desktop.map.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.Grid;

/// Seeded cases, frauds, visits and households of grids, some of them before the days that count,
/// at their very edge or of no grid.
record FraudRows(Random random, LocalDate today) {
  private static final int DAYS = 120;
  private static final int EDGE = 89;

  List<CentreRecord> of(List<Grid> grids) {
    List<CentreRecord> rows = new ArrayList<>();
    for (Grid grid : grids) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        rows.add(TestRows.dispute(random.nextLong(), grid.division(), null));
        rows.add(fraud(grid));
        rows.add(visits(grid));
      }
      if (random.nextInt(5) > 0) {
        int homes = 20 + random.nextInt(200);
        rows.add(
            new CampaignTarget(
                id(), grid.division(), grid.code(), homes, 900, 100, 30, 200, 60, 90, today));
      }
    }
    return rows;
  }

  private LocalDate day() {
    int dice = random.nextInt(6);
    return today.minusDays(dice == 0 ? EDGE : dice == 1 ? EDGE + 1 : random.nextInt(DAYS));
  }

  private FraudCase fraud(Grid grid) {
    return new FraudCase(
        id(),
        grid.division(),
        random.nextInt(6) == 0 ? null : grid.code(),
        List.of(FraudType.values()).getFirst(),
        1000,
        0,
        day(),
        null,
        false);
  }

  private Campaign visits(Grid grid) {
    CampaignType type = random.nextInt(4) == 0 ? CampaignType.LECTURE : CampaignType.HOUSE_VISIT;
    return new Campaign(
        id(),
        grid.division(),
        type,
        CampaignAudience.EVERYBODY,
        1 + random.nextInt(60),
        100,
        false,
        day(),
        random.nextInt(6) == 0 ? null : grid.code(),
        null,
        null,
        null,
        null,
        null);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
