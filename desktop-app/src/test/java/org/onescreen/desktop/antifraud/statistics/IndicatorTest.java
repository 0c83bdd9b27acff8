package org.onescreen.desktop.antifraud.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.onescreen.desktop.antifraud.gap.GapPage;
import org.onescreen.desktop.antifraud.gap.GapQuery;
import org.onescreen.desktop.antifraud.gap.PlanQuery;
import org.onescreen.desktop.antifraud.gap.Proposal;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.PlaceGap;
import org.onescreen.model.ratio.Ratio;

/// Every figure of the pages against a second computation, in plain SQL over the raw records.
class IndicatorTest {
  static final List<Period> PERIODS =
      List.of(
          Period.month(YearMonth.of(2026, 10)),
          new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 21)),
          Period.last(90, FraudRoom.TODAY),
          Period.last(365, FraudRoom.TODAY),
          Period.month(YearMonth.of(2025, 2)),
          Period.month(YearMonth.of(2019, 2)));

  private static FraudRoom room;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    room = new FraudRoom(folder);
  }

  @AfterAll
  static void close() throws SQLException {
    room.close();
  }

  private static String warnings(Period period) {
    return from("fraud-warning", period);
  }

  private static String from(String kind, Period period) {
    return " FROM raw WHERE kind = '%s' AND body ->> 'day' >= '%s' AND body ->> 'day' < '%s'"
        .formatted(kind, period.from(), period.to());
  }

  private static String valid(Period period) {
    return warnings(period) + " AND body ->> 'convinced' IS NOT NULL";
  }

  /// Numerator over denominator of each share.
  private static Map<Indicator, List<String>> shares(Period period) {
    String cases = from("fraud-case", period);
    String all = "SELECT COUNT(*)";
    Map<Indicator, List<String>> sql = new HashMap<>();
    sql.put(Indicator.SOLVED, List.of(all + cases + " AND body ->> 'solved' = 1", all + cases));
    sql.put(
        Indicator.STOPPED,
        List.of(
            "SELECT COALESCE(SUM(body ->> 'stoppedYuan'), 0)" + cases,
            "SELECT COALESCE(SUM(body ->> 'lossYuan'), 0)" + cases));
    String contacted = warnings(period) + " AND body ->> 'firstContact' IS NOT NULL";
    sql.put(
        Indicator.IN_TIME,
        List.of(all + contacted + " AND body ->> 'inTime' = 1", all + contacted));
    sql.put(
        Indicator.FACE_TO_FACE,
        List.of(all + valid(period) + " AND body ->> 'faceToFace' = 1", all + valid(period)));
    sql.put(
        Indicator.DISSUADED,
        List.of(all + valid(period) + " AND body ->> 'convinced' = 1", all + valid(period)));
    sql.put(
        Indicator.OVERDUE,
        List.of(
            all
                + warnings(period)
                + " AND (body ->> 'late' > 0 OR (body ->> 'open' = 1 AND body ->> 'due' < '"
                + FraudRoom.NOW
                + "'))",
            all + warnings(period)));
    sql.put(
        Indicator.MISSED,
        List.of(all + cases + " AND body ->> 'warning' IS NOT NULL", all + cases));
    sql.put(
        Indicator.APP,
        List.of(
            "SELECT SUM(body ->> 'installed') FROM raw WHERE kind = 'app-register'",
            "SELECT SUM(body ->> 'households') FROM raw WHERE kind = 'app-register'"));
    sql.put(
        Indicator.AWARENESS,
        List.of(
            "SELECT SUM(body ->> 'aware') FROM raw WHERE kind = 'campaign-coverage'",
            "SELECT SUM(body ->> 'asked') FROM raw WHERE kind = 'campaign-coverage'"));
    return sql;
  }

  private static Map<Indicator, String> numbers(Period period) {
    Map<Indicator, String> sql = new HashMap<>();
    sql.put(Indicator.CASES, "SELECT COUNT(*)" + from("fraud-case", period));
    sql.put(
        Indicator.LOSS,
        "SELECT COALESCE(SUM(body ->> 'lossYuan'), 0)" + from("fraud-case", period));
    sql.put(Indicator.WARNINGS, "SELECT COUNT(*)" + warnings(period));
    for (Indicator grade : List.of(Indicator.HIGH, Indicator.MEDIUM, Indicator.LOW)) {
      sql.put(
          grade,
          "SELECT COUNT(*)" + warnings(period) + " AND body ->> 'grade' = '" + grade.name() + "'");
    }
    sql.put(Indicator.HALF, rank(period, "(n + 1) / 2"));
    sql.put(Indicator.MOST, rank(period, "(9 * n + 9) / 10"));
    sql.put(Indicator.KEPT, "SELECT COALESCE(SUM(body ->> 'keptYuan'), 0)" + warnings(period));
    sql.put(
        Indicator.STOP_PAYMENTS,
        "SELECT COUNT(*)" + warnings(period) + " AND body ->> 'stoppedYuan' > 0");
    return sql;
  }

  private static String rank(Period period, String place) {
    return "SELECT v FROM (SELECT CAST(body ->> 'firstContact' AS INTEGER) AS v,"
        + " ROW_NUMBER() OVER (ORDER BY CAST(body ->> 'firstContact' AS INTEGER)) AS r,"
        + " COUNT(*) OVER () AS n"
        + warnings(period)
        + " AND body ->> 'firstContact' IS NOT NULL) WHERE r = "
        + place;
  }

  @ParameterizedTest
  @FieldSource("PERIODS")
  void every_indicator_is_what_plain_sql_finds_in_the_raw_records(Period period) throws Exception {
    IndicatorFigures figures =
        room.cache.read(new IndicatorQuery(period, Optional.empty(), FraudRoom.NOW));
    for (Map.Entry<Indicator, List<String>> share : shares(period).entrySet()) {
      Ratio ratio = share.getKey().share(figures).orElseThrow();
      assertThat(ratio.numerator())
          .as(share.getKey() + " " + period)
          .isEqualTo(room.number(share.getValue().getFirst()).orElse(0L));
      assertThat(ratio.denominator())
          .as(share.getKey() + " " + period)
          .isEqualTo(room.number(share.getValue().getLast()).orElse(0L));
      assertThat(ratio.numerator()).isLessThanOrEqualTo(ratio.denominator());
    }
    for (Map.Entry<Indicator, String> number : numbers(period).entrySet()) {
      OptionalLong found = number.getKey().number(figures);
      assertThat(found.isPresent() ? Optional.of(found.getAsLong()) : Optional.empty())
          .as(number.getKey() + " " + period)
          .isEqualTo(room.number(number.getValue()));
    }
    assertThat(shares(period).size() + numbers(period).size()).isEqualTo(Indicator.values().length);
  }

  @Test
  void a_month_of_which_nothing_is_known_is_not_a_month_without_fraud() throws Exception {
    Trend trend =
        room.cache.read(
            new TrendQuery(
                TrendQuery.Subject.WARNINGS, Scale.MONTH, Optional.empty(), FraudRoom.TODAY));
    assertThat(trend.points()).hasSize(13);
    for (Trend.Point point : trend.points()) {
      Period month = Period.month(YearMonth.from(point.begin()));
      Long counted = room.number("SELECT COUNT(*)" + warnings(month)).orElseThrow();
      assertThat(point.now()).isEqualTo(counted);
      boolean before = point.begin().minusYears(1).isBefore(LocalDate.of(2025, 11, 1));
      assertThat(point.yearBefore() == null).as(point.toString()).isEqualTo(before);
    }
    assertThat(trend.points().getLast().running()).isTrue();
  }

  @Test
  void the_village_that_publicity_left_out_and_fraud_did_not_comes_first() throws Exception {
    GapPage page = room.cache.read(new GapQuery(false, FraudRoom.TODAY, 200));
    LocalDate from = FraudRoom.TODAY.minusDays(PlaceGap.DAYS - 1L);
    String worst =
        room.text(
            """
            WITH t AS (SELECT body ->> 'division' d, SUM(body ->> 'households') h
                       FROM raw WHERE kind = 'campaign-target' GROUP BY 1),
                 v AS (SELECT body ->> 'division' d, SUM(body ->> 'times') n
                       FROM raw WHERE kind = 'campaign' AND body ->> 'type' = 'HOUSE_VISIT'
                         AND body ->> 'day' >= '%s' GROUP BY 1),
                 c AS (SELECT body ->> 'division' d, COUNT(*) n
                       FROM raw WHERE kind = 'fraud-case' AND body ->> 'day' >= '%s' GROUP BY 1)
            SELECT t.d FROM t LEFT JOIN v USING (d) LEFT JOIN c USING (d)
            ORDER BY 1000.0 * COALESCE(c.n, 0) / t.h
                     * (1 - MIN(COALESCE(v.n, 0), t.h) * 1.0 / t.h) DESC LIMIT 1
            """
                .formatted(from, from));
    assertThat(page.rows().getFirst().place().code()).isEqualTo(worst);
    PlaceGap first = page.rows().getFirst().gap();
    assertThat(first.visited()).isZero();
    assertThat(first.cases()).isGreaterThanOrEqualTo(14);
    assertThat(page.rows().get(1).gap().index()).isLessThan(first.index() / 2);
    assertThat(page.rows())
        .allMatch(row -> row.gap().coverage().numerator() <= row.gap().households());
    GapPage grids = room.cache.read(new GapQuery(true, FraudRoom.TODAY, 50));
    assertThat(grids.rows().getFirst().place().code()).startsWith(worst);
    List<Proposal> plan = room.cache.read(new PlanQuery(FraudRoom.TODAY, 12));
    assertThat(plan.getFirst().place().code()).isEqualTo(worst);
    assertThat(plan.getFirst().least().numerator()).isZero();
  }

  @Test
  void an_audience_is_reached_in_each_village_no_more_than_it_is_there() throws Exception {
    List<AudienceFigures> all =
        room.cache.read(new AudienceQuery(Optional.empty(), FraudRoom.TODAY));
    LocalDate from = FraudRoom.TODAY.minusDays(PlaceGap.DAYS - 1L);
    Map<CampaignAudience, String> due =
        Map.of(
            CampaignAudience.STUDENTS, "students",
            CampaignAudience.PATIENTS, "patients",
            CampaignAudience.ELDERS, "elders",
            CampaignAudience.LEFT_BEHIND, "leftBehind",
            CampaignAudience.WORKING_AWAY, "workingAway",
            CampaignAudience.EVERYBODY, "people");
    for (AudienceFigures figures : all) {
      String whom =
          figures.audience() == CampaignAudience.EVERYBODY
              ? ""
              : " AND body ->> 'audience' = '" + figures.audience().name() + "'";
      long reached =
          room.number(
                  """
                  WITH t AS (SELECT body ->> 'division' d, SUM(body ->> '%s') n
                             FROM raw WHERE kind = 'campaign-target' GROUP BY 1),
                       r AS (SELECT body ->> 'division' d, SUM(body ->> 'reach') n FROM raw
                             WHERE kind = 'campaign' AND body ->> 'day' >= '%s' %s GROUP BY 1)
                  SELECT SUM(MIN(t.n, COALESCE(r.n, 0))) FROM t LEFT JOIN r USING (d)
                  """
                      .formatted(due.get(figures.audience()), from, whom))
              .orElseThrow();
      assertThat(figures.reached()).as(figures.audience().name()).isEqualTo(reached);
      assertThat(figures.reached()).isLessThanOrEqualTo(figures.due());
    }
  }

  @Test
  void households_people_and_grids_are_covered_as_plain_sql_counts_them() throws Exception {
    Map<CoverageLine.Subject, CoverageLine> lines = new HashMap<>();
    for (CoverageLine line : room.cache.read(new CoverageQuery(FraudRoom.TODAY))) {
      lines.put(line.of(), line);
      assertThat(line.reached()).as(line.of().name()).isBetween(0L, line.due());
    }
    assertThat(lines.keySet()).containsExactlyInAnyOrder(CoverageLine.Subject.values());
    String ledger = " FROM raw WHERE kind = 'campaign-coverage'";
    CoverageLine households = Objects.requireNonNull(lines.get(CoverageLine.Subject.HOUSEHOLDS));
    assertThat(households.due())
        .isEqualTo(room.number("SELECT SUM(body ->> 'due')" + ledger).orElseThrow());
    assertThat(households.reached())
        .isEqualTo(
            room.number("SELECT SUM(MIN(body ->> 'due', body ->> 'reached'))" + ledger)
                .orElseThrow());
    CoverageLine grids = Objects.requireNonNull(lines.get(CoverageLine.Subject.GRIDS));
    assertThat(grids.reached())
        .isEqualTo(
            room.number(
                    """
                    SELECT COUNT(DISTINCT t.body ->> 'grid') FROM raw t WHERE t.kind = 'campaign-target'
                    AND t.body ->> 'grid' IN (SELECT body ->> 'grid' FROM raw
                                              WHERE kind = 'campaign' AND body ->> 'day' >= '%s')
                    """
                        .formatted(FraudRoom.TODAY.minusDays(PlaceGap.DAYS - 1L)))
                .orElseThrow());
    CoverageLine people = Objects.requireNonNull(lines.get(CoverageLine.Subject.PEOPLE));
    assertThat(people.due())
        .isEqualTo(
            room.number("SELECT SUM(body ->> 'people') FROM raw WHERE kind = 'campaign-target'")
                .orElseThrow());
  }
}
