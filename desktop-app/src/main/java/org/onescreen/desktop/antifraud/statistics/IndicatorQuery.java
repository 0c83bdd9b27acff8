package org.onescreen.desktop.antifraud.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.antifraud.WarningGrade;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// Counts the indicators of one period by SQL. A warning counts in the period in which it was
/// received, a fraud in that in which it was done.
///
/// @param within the area; the whole scope of the desk where empty
/// @param now says what waits longer than it may
public record IndicatorQuery(Period period, Optional<DivisionCode> within, Instant now)
    implements LiveQueries.Read<IndicatorFigures> {
  public static final Set<Kind<?>> READS =
      Set.of(FraudWarning.KIND, FraudCase.KIND, AppRegister.KIND, CampaignCoverage.KIND);

  private static final List<Tallied> TALLIED = List.of(Tallied.values());
  private static final double HALF = 0.5;
  private static final double MOST = 0.9;

  @Override
  public IndicatorFigures run(CacheReader reader) {
    Filter area =
        within.map(division -> Filter.within(Kind.DIVISION, division)).orElse(Filter.all());
    Filter cases = area.and(period.days(FraudCase.DAY));
    Filter warnings = area.and(period.days(FraudWarning.DAY));
    Map<WarningGrade, List<Long>> tally =
        reader.tally(
            FraudWarning.KIND,
            Grouping.by(FraudWarning.GRADE),
            TALLIED.stream().map(measure -> measure.filter(now)).toList(),
            warnings);
    Map<WarningGrade, Long> byGrade = new EnumMap<>(WarningGrade.class);
    tally.forEach((grade, counts) -> byGrade.put(grade, counts.get(Tallied.ALL.place())));
    Map<Integer, Long> seconds =
        reader.countBy(FraudWarning.KIND, Grouping.by(FraudWarning.FIRST_CONTACT), warnings);
    return new IndicatorFigures(
        reader.count(FraudCase.KIND, cases),
        reader.sum(FraudCase.KIND, FraudCase.LOSS_YUAN, cases),
        reader.sum(FraudCase.KIND, FraudCase.STOPPED_YUAN, cases),
        reader.count(FraudCase.KIND, cases.and(Filter.is(FraudCase.SOLVED, true))),
        byGrade,
        Tallied.VALID.of(tally),
        Tallied.DISSUADED.of(tally),
        Tallied.FACE_TO_FACE.of(tally),
        Tallied.CONTACTED.of(tally),
        Tallied.IN_TIME.of(tally),
        Tallied.ACTED_LATE.of(tally) + Tallied.WAITS.of(tally),
        within(seconds, HALF),
        within(seconds, MOST),
        reader.sum(FraudWarning.KIND, FraudWarning.KEPT_YUAN, warnings),
        Tallied.STOPPED.of(tally),
        reader.count(FraudCase.KIND, cases.and(Filter.not(Filter.missing(FraudCase.WARNING)))),
        share(reader, area, AppRegister.KIND, AppRegister.INSTALLED, AppRegister.HOUSEHOLDS),
        share(reader, area, CampaignCoverage.KIND, CampaignCoverage.AWARE, CampaignCoverage.ASKED),
        known(reader, FraudCase.KIND, FraudCase.DAY),
        known(reader, FraudWarning.KIND, FraudWarning.DAY));
  }

  /// What is counted of the warnings in one look at them.
  private enum Tallied {
    ALL,
    VALID,
    DISSUADED,
    FACE_TO_FACE,
    CONTACTED,
    IN_TIME,
    ACTED_LATE,
    /// Nothing came late yet, but the next act waits longer than it may.
    WAITS,
    STOPPED;

    Filter filter(Instant now) {
      Filter valid = Filter.not(Filter.missing(FraudWarning.CONVINCED));
      Filter contacted = Filter.not(Filter.missing(FraudWarning.FIRST_CONTACT));
      Filter acted = Filter.atLeast(FraudWarning.LATE, 1);
      return switch (this) {
        case ALL -> Filter.all();
        case VALID -> valid;
        case DISSUADED -> Filter.is(FraudWarning.CONVINCED, true);
        case FACE_TO_FACE -> valid.and(Filter.is(FraudWarning.FACE_TO_FACE, true));
        case CONTACTED -> contacted;
        case IN_TIME -> contacted.and(Filter.is(FraudWarning.IN_TIME, true));
        case ACTED_LATE -> acted;
        case WAITS ->
            Filter.is(FraudWarning.OPEN, true)
                .and(Filter.lessThan(FraudWarning.DUE, now))
                .and(Filter.not(acted));
        case STOPPED -> Filter.atLeast(FraudWarning.STOPPED_YUAN, 1);
      };
    }

    int place() {
      return TALLIED.indexOf(this);
    }

    long of(Map<WarningGrade, List<Long>> tally) {
      return tally.values().stream().mapToLong(counts -> counts.get(place())).sum();
    }
  }

  /// True where something was recorded on the first day of the period or before it.
  private boolean known(CacheReader reader, Kind<?> kind, Column<LocalDate> day) {
    return reader.count(kind, Filter.lessThan(day, period.from().plusDays(1))) > 0;
  }

  private static Ratio share(
      CacheReader reader, Filter area, Kind<?> kind, Column<Integer> part, Column<Integer> whole) {
    return new Ratio(
        reader.sum(kind, part, area), reader.sum(kind, whole, area), Rounding.TRUNCATE);
  }

  /// The nearest rank: the smallest time within which that share of all lies.
  static OptionalLong within(Map<Integer, Long> counts, double share) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    long rank = (long) Math.ceil(share * all);
    long passed = 0;
    for (Map.Entry<Integer, Long> entry : new TreeMap<>(counts).entrySet()) {
      passed += entry.getValue();
      if (passed >= rank) {
        return OptionalLong.of(entry.getKey());
      }
    }
    return OptionalLong.empty();
  }
}
