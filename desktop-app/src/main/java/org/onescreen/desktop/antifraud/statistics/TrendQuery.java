package org.onescreen.desktop.antifraud.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// Counts one thing over time by SQL.
///
/// @param of what is counted
public record TrendQuery(Subject of, Scale scale, Optional<DivisionCode> within, LocalDate today)
    implements LiveQueries.Read<Trend> {
  /// What can be followed over time.
  public enum Subject {
    CASES,
    LOSS,
    WARNINGS,
    ACTIVITIES,
    REACH;

    public Set<Kind<?>> reads() {
      return Set.of(kind());
    }

    Kind<?> kind() {
      return switch (this) {
        case CASES, LOSS -> FraudCase.KIND;
        case WARNINGS -> FraudWarning.KIND;
        case ACTIVITIES, REACH -> Campaign.KIND;
      };
    }

    Column<LocalDate> day() {
      return switch (this) {
        case CASES, LOSS -> FraudCase.DAY;
        case WARNINGS -> FraudWarning.DAY;
        case ACTIVITIES, REACH -> Campaign.DAY;
      };
    }
  }

  @Override
  public Trend run(CacheReader reader) {
    Filter area =
        within.map(division -> Filter.within(Kind.DIVISION, division)).orElse(Filter.all());
    LocalDate from = scale.yearBefore(scale.plus(scale.begin(today), 1 - scale.steps()));
    Filter days = area.and(Filter.atLeast(of.day(), from));
    Grouping<LocalDate> byDay = Grouping.by(of.day());
    Map<LocalDate, Long> counts =
        switch (of) {
          case CASES, WARNINGS, ACTIVITIES -> reader.countBy(of.kind(), byDay, days);
          case LOSS -> reader.sumBy(of.kind(), byDay, FraudCase.LOSS_YUAN, days);
          case REACH -> reader.sumBy(of.kind(), byDay, Campaign.REACH, days);
        };
    return Trend.of(scale, counts, first(reader), today);
  }

  /// The day of the oldest record.
  private Optional<LocalDate> first(CacheReader reader) {
    return switch (of) {
      case CASES, LOSS -> oldest(reader, FraudCase.KIND, FraudCase.DAY).map(FraudCase::day);
      case WARNINGS -> oldest(reader, FraudWarning.KIND, FraudWarning.DAY).map(FraudWarning::day);
      case ACTIVITIES, REACH -> oldest(reader, Campaign.KIND, Campaign.DAY).map(Campaign::day);
    };
  }

  private static <T extends Record & CentreRecord> Optional<T> oldest(
      CacheReader reader, Kind<T> kind, Column<LocalDate> day) {
    return reader
        .page(kind, Filter.all(), Order.ascending(day), 1, Optional.empty())
        .records()
        .stream()
        .findFirst();
  }
}
