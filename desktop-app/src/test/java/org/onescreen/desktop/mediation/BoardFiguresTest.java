package org.onescreen.desktop.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onescreen.desktop.outbox.RealCache;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// What the board counts by SQL, against a look at every case.
class BoardFiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final DivisionCode VILLAGE = new DivisionCode("990101100201");
  private static final long SEED = 6;
  private static final int CASES = 400;

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final List<Dispute> cases = new ArrayList<>();

  @Test
  void the_figures_and_what_has_risen_are_those_of_the_cases_one_by_one() throws Exception {
    for (int i = 0; i < CASES; i++) {
      cases.add(dispute(i));
    }
    try (RealCache desk = new RealCache(folder.resolve("cache.db"))) {
      desk.putAll(Dispute.KIND, cases);
      StateFigures figures = desk.cache.read(StateFigures::read);
      assertThat(figures.totals())
          .as("seed %d", SEED)
          .isEqualTo(
              new Totals(
                  count(
                      c ->
                          c.state() != DisputeState.CLUE
                              && c.state() != DisputeState.APPLIED
                              && c.state() != DisputeState.REFUSED),
                  count(Dispute::succeeded),
                  count(Dispute::performed)));
      Risks risks =
          new Risks(
              count(Dispute::inMediation),
              count(c -> c.inMediation() && c.color() == RiskColor.RED),
              count(c -> c.inMediation() && c.color() == RiskColor.YELLOW));
      assertThat(figures.risks()).isEqualTo(risks);
      assertThat(desk.cache.<Risks>read(Risks::read)).isEqualTo(risks);
      for (StageColumn column : figures.columns()) {
        assertThat(column)
            .isEqualTo(
                new StageColumn(
                    column.stage(),
                    count(c -> column.stage().states().contains(c.state())),
                    count(
                        c ->
                            column.stage().states().contains(c.state())
                                && c.active()
                                && c.color() == RiskColor.RED)));
      }
      assertThat(desk.cache.<Risen>read(reader -> Risen.read(reader, TODAY)).at())
          .isEqualTo(risen());
    }
  }

  private long count(Predicate<Dispute> which) {
    return cases.stream().filter(which).count();
  }

  /// The rule of the domain: overdue rises to the next level up, over by half of its length to one
  /// more; none above the county.
  private Map<DivisionLevel, Long> risen() {
    Map<DivisionLevel, Long> at = new EnumMap<>(DivisionLevel.class);
    for (Dispute each : cases) {
      if (each.active() && each.deadline() != null && TODAY.isAfter(each.deadline())) {
        long over = ChronoUnit.DAYS.between(each.deadline(), TODAY);
        long length = Math.max(1, ChronoUnit.DAYS.between(each.stageSince(), each.deadline()));
        boolean county = each.level() == DivisionLevel.TOWN || over >= length / 2.0;
        at.merge(county ? DivisionLevel.COUNTY : DivisionLevel.TOWN, 1L, Long::sum);
      }
    }
    return at;
  }

  private Dispute dispute(int number) {
    DisputeState state = one(DisputeState.values());
    boolean mediated = DisputeFlow.IN_MEDIATION.contains(state);
    boolean active = mediated || random.nextBoolean();
    LocalDate since = TODAY.minusDays(random.nextInt(60));
    return new Dispute(
        new UUID(6, number),
        VILLAGE,
        GridCode.of(VILLAGE, 1),
        "MD" + number,
        "邻里排水纠纷",
        DisputeType.NEIGHBOURHOOD,
        DisputeSource.APPLICATION,
        state,
        one(RiskColor.values()),
        active,
        mediated,
        random.nextBoolean() ? DivisionLevel.VILLAGE : DivisionLevel.TOWN,
        1,
        false,
        null,
        false,
        random.nextBoolean(),
        random.nextBoolean(),
        since,
        since,
        random.nextInt(5) == 0 ? null : since.plusDays(random.nextInt(40)),
        new UUID(3, 3),
        List.of(new Party("示例甲", "", "")));
  }

  private <E> E one(E[] of) {
    return of[random.nextInt(of.length)];
  }
}
