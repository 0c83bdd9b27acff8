package org.onescreen.desktop.antifraud.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.onescreen.model.ratio.Change;

/// What happened by day, laid into days, weeks and months.
class TrendTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  @Test
  void a_month_before_the_first_record_has_no_figure_and_one_after_it_may_have_zero() {
    Map<LocalDate, Long> days =
        Map.of(LocalDate.of(2025, 3, 5), 4L, LocalDate.of(2026, 1, 31), 2L, TODAY, 1L);
    Trend trend = Trend.of(Scale.MONTH, days, Optional.of(LocalDate.of(2025, 3, 5)), TODAY);
    assertThat(trend.points()).hasSize(13);
    Trend.Point first = trend.points().getFirst();
    assertThat(first.begin()).isEqualTo(LocalDate.of(2025, 3, 1));
    assertThat(first.now()).isEqualTo(4);
    assertThat(first.yearBefore()).isNull();
    assertThat(first.change().base()).isEqualTo(Change.Base.MISSING);
    assertThat(trend.points().get(11).now()).isZero();
    Trend.Point last = trend.points().getLast();
    assertThat(last.now()).isEqualTo(1);
    assertThat(last.yearBefore()).isEqualTo(4);
    assertThat(last.change().percent(0)).hasToString("Optional[-75]");
    assertThat(last.running()).isTrue();
  }

  @Test
  void weeks_begin_on_mondays_also_across_the_year() {
    assertThat(Scale.WEEK.begin(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2025, 12, 29));
    Trend trend =
        Trend.of(
            Scale.WEEK,
            Map.of(LocalDate.of(2026, 1, 4), 3L, LocalDate.of(2026, 1, 5), 5L),
            Optional.of(LocalDate.of(2020, 1, 1)),
            TODAY);
    assertThat(trend.points())
        .filteredOn(point -> point.begin().equals(LocalDate.of(2025, 12, 29)))
        .singleElement()
        .matches(point -> point.now() != null && point.now() == 3);
  }

  @Test
  void the_leap_day_has_a_year_before() {
    assertThat(Scale.DAY.yearBefore(LocalDate.of(2028, 2, 29)))
        .isEqualTo(LocalDate.of(2027, 2, 28));
  }

  @Test
  void nothing_at_all_is_no_row_of_zeros() {
    Trend trend = Trend.of(Scale.DAY, Map.of(), Optional.empty(), TODAY);
    assertThat(trend.points()).hasSize(30).allMatch(point -> point.now() == null);
  }

  @Test
  void half_and_nine_in_ten_are_the_nearest_rank() {
    Map<Integer, Long> counts = Map.of(10, 1L, 20, 1L, 30, 1L, 400, 1L);
    assertThat(IndicatorQuery.within(counts, 0.5)).isEqualTo(OptionalLong.of(20));
    assertThat(IndicatorQuery.within(counts, 0.9)).isEqualTo(OptionalLong.of(400));
    assertThat(IndicatorQuery.within(Map.of(), 0.5)).isEmpty();
  }

  @Test
  void a_whole_month_is_laid_beside_the_whole_month_before() {
    Period march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    assertThat(march.before())
        .isEqualTo(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)));
    Period part = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 11));
    assertThat(part.before())
        .isEqualTo(new Period(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 1)));
  }
}
