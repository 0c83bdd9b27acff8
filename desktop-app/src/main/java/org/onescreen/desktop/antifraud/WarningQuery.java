package org.onescreen.desktop.antifraud;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.shell.PanelClock;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Region;

/// Reads the last twelve months of warnings, the current month among them.
///
/// @param byTown also reads them town by town
record WarningQuery(PanelClock clock, boolean byTown) implements LiveQueries.Read<WarningFigures> {
  private static final int MONTHS = 12;

  Set<Kind<?>> reads() {
    return byTown
        ? Set.of(FraudWarning.KIND, CampaignCoverage.KIND, Region.KIND)
        : Set.of(FraudWarning.KIND);
  }

  @Override
  public WarningFigures run(CacheReader reader) {
    YearMonth last = YearMonth.from(clock.today());
    YearMonth first = last.minusMonths(MONTHS - 1L);
    Filter year =
        Filter.atLeast(FraudWarning.DAY, first.atDay(1))
            .and(Filter.lessThan(FraudWarning.DAY, last.plusMonths(1).atDay(1)));
    Map<YearMonth, Long> all = monthly(reader, year);
    Map<YearMonth, Long> dissuaded =
        monthly(reader, year.and(Filter.is(FraudWarning.CONVINCED, true)));
    Map<YearMonth, Long> failed =
        monthly(reader, year.and(Filter.is(FraudWarning.CONVINCED, false)));
    List<MonthFigures> months =
        IntStream.range(0, MONTHS)
            .mapToObj(first::plusMonths)
            .map(
                month -> {
                  long yes = dissuaded.getOrDefault(month, 0L);
                  long no = failed.getOrDefault(month, 0L);
                  return new MonthFigures(month, all.getOrDefault(month, 0L), yes + no, yes);
                })
            .toList();
    return new WarningFigures(months, byTown ? towns(reader, year) : List.of());
  }

  private static Map<YearMonth, Long> monthly(CacheReader reader, Filter filter) {
    return reader.countBy(FraudWarning.KIND, Grouping.monthly(FraudWarning.DAY), filter);
  }

  private static List<TownFigures> towns(CacheReader reader, Filter year) {
    Grouping<DivisionCode> towns = Grouping.byDivision(DivisionLevel.TOWN);
    Map<DivisionCode, Long> warnings = reader.countBy(FraudWarning.KIND, towns, year);
    Map<DivisionCode, Long> due =
        reader.sumBy(CampaignCoverage.KIND, towns, CampaignCoverage.DUE, Filter.all());
    Map<DivisionCode, Long> reached =
        reader.sumBy(CampaignCoverage.KIND, towns, CampaignCoverage.REACHED, Filter.all());
    List<TownFigures> found = new ArrayList<>();
    reader.each(
        Region.KIND,
        Filter.is(Region.LEVEL, DivisionLevel.TOWN),
        town ->
            found.add(
                new TownFigures(
                    town.name(),
                    warnings.getOrDefault(town.division(), 0L),
                    new Ratio(
                        reached.getOrDefault(town.division(), 0L),
                        due.getOrDefault(town.division(), 0L),
                        Rounding.TRUNCATE))));
    found.sort(Comparator.comparingLong(TownFigures::warnings).reversed());
    return found;
  }
}
