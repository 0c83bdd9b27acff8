package org.onescreen.desktop.antifraud.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Region;

/// The villages of a period, the one with most frauds for its households first. It ranks places,
/// not people.
public record RankQuery(Period period, Instant now) implements LiveQueries.Read<List<RankRow>> {
  public static final Set<Kind<?>> READS =
      Set.of(FraudWarning.KIND, FraudCase.KIND, AppRegister.KIND, Region.KIND);

  private static final List<Long> NONE = List.of(0L, 0L, 0L);
  private static final Grouping<DivisionCode> VILLAGES = Grouping.byDivision(DivisionLevel.VILLAGE);

  @Override
  public List<RankRow> run(CacheReader reader) {
    Filter cases = period.days(FraudCase.DAY);
    Filter warnings = period.days(FraudWarning.DAY);
    Map<DivisionCode, Long> frauds = reader.countBy(FraudCase.KIND, VILLAGES, cases);
    Map<DivisionCode, Long> losses =
        reader.sumBy(FraudCase.KIND, VILLAGES, FraudCase.LOSS_YUAN, cases);
    Map<DivisionCode, List<Long>> warned =
        reader.tally(
            FraudWarning.KIND,
            VILLAGES,
            List.of(
                Filter.all(),
                Filter.not(Filter.missing(FraudWarning.CONVINCED)),
                Filter.is(FraudWarning.CONVINCED, true)),
            warnings);
    Map<DivisionCode, Long> installed =
        reader.sumBy(AppRegister.KIND, VILLAGES, AppRegister.INSTALLED, Filter.all());
    Map<DivisionCode, Long> households =
        reader.sumBy(AppRegister.KIND, VILLAGES, AppRegister.HOUSEHOLDS, Filter.all());
    List<RankRow> rows = new ArrayList<>();
    reader.eachLine(
        Region.KIND,
        Filter.is(Region.LEVEL, DivisionLevel.VILLAGE),
        new Order(List.of()),
        List.of(Kind.DIVISION, Region.NAME, Region.HOUSEHOLDS),
        village -> {
          DivisionCode code = village.get(Kind.DIVISION);
          List<Long> counts = warned.getOrDefault(code, NONE);
          rows.add(
              new RankRow(
                  code,
                  village.get(Region.NAME),
                  village.get(Region.HOUSEHOLDS),
                  frauds.getOrDefault(code, 0L),
                  losses.getOrDefault(code, 0L),
                  counts.get(0),
                  Ratio.of(counts.get(2), counts.get(1)),
                  new Ratio(
                      installed.getOrDefault(code, 0L),
                      households.getOrDefault(code, 0L),
                      Rounding.TRUNCATE)));
        });
    rows.sort(
        Comparator.comparingDouble(RankRow::perThousand)
            .reversed()
            .thenComparing(Comparator.comparingLong(RankRow::lossYuan).reversed())
            .thenComparing(RankRow::village));
    return rows;
  }
}
