package org.onescreen.desktop.antifraud.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.antifraud.gap.GapPage;
import org.onescreen.desktop.antifraud.gap.GapQuery;
import org.onescreen.desktop.antifraud.gap.PlanQuery;
import org.onescreen.desktop.antifraud.gap.Proposal;
import org.onescreen.desktop.antifraud.indicator.IndicatorPage;
import org.onescreen.desktop.antifraud.indicator.TrendWords;
import org.onescreen.desktop.antifraud.statistics.Period;
import org.onescreen.desktop.antifraud.statistics.Scale;
import org.onescreen.desktop.antifraud.statistics.Trend;
import org.onescreen.desktop.antifraud.statistics.TrendQuery;
import org.onescreen.desktop.antifraud.view.Chart;
import org.onescreen.desktop.antifraud.view.FigureWords;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.Region;

/// What a report tells of: the figures of its period, the frauds by type, the gaps and what to do.
///
/// @param warnings beside the frauds, whose trend is that of the indicators
/// @param types frauds of the period by type, most first
public record ReportData(
    IndicatorPage indicators,
    Trend warnings,
    List<Map.Entry<FraudType, Long>> types,
    GapPage gaps,
    List<Proposal> plan) {
  private static final int PLACES = 10;
  private static final int PROPOSALS = 5;

  public static final Set<Kind<?>> READS =
      Set.of(
          FraudWarning.KIND,
          FraudCase.KIND,
          AppRegister.KIND,
          CampaignCoverage.KIND,
          Campaign.KIND,
          CampaignTarget.KIND,
          Region.KIND);

  public ReportData {
    types = List.copyOf(types);
    plan = List.copyOf(plan);
  }

  /// Reads all of a report in one view of the cache.
  public static ReportData read(
      CacheReader reader, Period period, Scale scale, LocalDate today, Instant now) {
    List<Map.Entry<FraudType, Long>> types =
        new ArrayList<>(
            reader
                .countBy(FraudCase.KIND, Grouping.by(FraudCase.TYPE), period.days(FraudCase.DAY))
                .entrySet());
    types.sort(Map.Entry.<FraudType, Long>comparingByValue().reversed());
    return new ReportData(
        IndicatorPage.read(reader, period, trend(TrendQuery.Subject.CASES, scale, today), now),
        trend(TrendQuery.Subject.WARNINGS, scale, today).run(reader),
        types,
        new GapQuery(false, today, PLACES).run(reader),
        new PlanQuery(today, PROPOSALS).run(reader));
  }

  private static TrendQuery trend(TrendQuery.Subject of, Scale scale, LocalDate today) {
    return new TrendQuery(of, scale, Optional.empty(), today);
  }

  /// What the report draws, one question a chart. The figures behind each are in the workbook.
  public List<Chart> charts(FigureWords words) {
    TrendWords trends = new TrendWords(words);
    return List.of(
        trends.chart(TrendQuery.Subject.CASES, indicators.trend()),
        trends.chart(TrendQuery.Subject.WARNINGS, warnings));
  }
}
