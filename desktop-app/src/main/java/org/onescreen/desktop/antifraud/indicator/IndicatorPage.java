package org.onescreen.desktop.antifraud.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onescreen.desktop.antifraud.statistics.IndicatorFigures;
import org.onescreen.desktop.antifraud.statistics.IndicatorQuery;
import org.onescreen.desktop.antifraud.statistics.Period;
import org.onescreen.desktop.antifraud.statistics.RankQuery;
import org.onescreen.desktop.antifraud.statistics.RankRow;
import org.onescreen.desktop.antifraud.statistics.Trend;
import org.onescreen.desktop.antifraud.statistics.TrendQuery;
import org.onescreen.desktop.cache.CacheReader;

/// The figures of a period beside those before and of a year before, and the villages by rank.
public record IndicatorPage(
    Period period,
    IndicatorFigures now,
    IndicatorFigures before,
    IndicatorFigures yearBefore,
    Trend trend,
    List<RankRow> villages) {
  public IndicatorPage {
    villages = List.copyOf(villages);
  }

  /// Reads the whole page in one view of the cache.
  public static IndicatorPage read(
      CacheReader reader, Period period, TrendQuery trend, Instant now) {
    return new IndicatorPage(
        period,
        figures(reader, period, now),
        figures(reader, period.before(), now),
        figures(reader, period.yearBefore(), now),
        trend.run(reader),
        new RankQuery(period, now).run(reader));
  }

  private static IndicatorFigures figures(CacheReader reader, Period period, Instant now) {
    return new IndicatorQuery(period, Optional.empty(), now).run(reader);
  }
}
