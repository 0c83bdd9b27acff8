package org.onescreen.desktop.mediation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.Leaving;
import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;

/// Who is offered for a case: those of its town and of every level above, whoever serves.
class MediatorsTest {
  private static final UUID VILLAGE = new UUID(3, 1);
  private static final UUID TOWN = new UUID(3, 2);
  private static final UUID COUNTY = new UUID(3, 3);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir Path folder;

  private static Mediator of(UUID id, DivisionCode division, Leaving... left) {
    return new Mediator(
        id, division, "示例" + id, "", "调委会", null, null, left.length == 0 ? null : left[0]);
  }

  @Test
  void the_county_is_asked_too_the_next_town_is_not_and_nobody_who_left() throws Exception {
    try (RealCache desk = new RealCache(folder.resolve("cache.db"))) {
      DivisionCode town = TestRows.VILLAGE.at(DivisionLevel.TOWN);
      DivisionCode county = TestRows.VILLAGE.at(DivisionLevel.COUNTY);
      DivisionCode next = new DivisionCode(county.code().substring(0, 6) + "199000");
      desk.putAll(
          Mediator.KIND,
          List.of(
              of(COUNTY, county),
              of(TOWN, town),
              of(VILLAGE, TestRows.VILLAGE),
              of(new UUID(3, 4), next),
              of(new UUID(3, 5), county, new Leaving(LocalDate.of(2026, 1, 5), "调离"))));
      Dispute dispute = TestRows.dispute(1, TestRows.VILLAGE, null, DisputeState.ASSIGNED, DAY);
      Map<UUID, String> offered = desk.cache.read(reader -> Mediators.of(reader, dispute));
      assertThat(offered.keySet())
          .containsExactlyInAnyOrder(VILLAGE, TOWN, COUNTY)
          .first()
          .isEqualTo(VILLAGE);
    }
  }
}
