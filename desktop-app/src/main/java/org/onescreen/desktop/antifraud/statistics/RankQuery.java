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

  private static final Grouping<DivisionCode> VILLAGES = Grouping.byDivision(DivisionLevel.VILLAGE);

  @Override
  public List<RankRow> run(CacheReader reader) {
    Filter cases = period.days(FraudCase.DAY);
    Filter warnings = period.days(FraudWarning.DAY);
    Filter valid = warnings.and(Filter.not(Filter.missing(FraudWarning.CONVINCED)));
    Map<DivisionCode, Long> frauds = reader.countBy(FraudCase.KIND, VILLAGES, cases);
    Map<DivisionCode, Long> losses =
        reader.sumBy(FraudCase.KIND, VILLAGES, FraudCase.LOSS_YUAN, cases);
    Map<DivisionCode, Long> warned = reader.countBy(FraudWarning.KIND, VILLAGES, warnings);
    Map<DivisionCode, Long> ended = reader.countBy(FraudWarning.KIND, VILLAGES, valid);
    Map<DivisionCode, Long> dissuaded =
        reader.countBy(
            FraudWarning.KIND, VILLAGES, warnings.and(Filter.is(FraudWarning.CONVINCED, true)));
    Map<DivisionCode, Long> installed =
        reader.sumBy(AppRegister.KIND, VILLAGES, AppRegister.INSTALLED, Filter.all());
    Map<DivisionCode, Long> households =
        reader.sumBy(AppRegister.KIND, VILLAGES, AppRegister.HOUSEHOLDS, Filter.all());
    List<RankRow> rows = new ArrayList<>();
    reader.eachPart(
        Region.KIND,
        Filter.is(Region.LEVEL, DivisionLevel.VILLAGE),
        VillageName.class,
        village -> {
          DivisionCode code = village.division();
          rows.add(
              new RankRow(
                  code,
                  village.name(),
                  village.households(),
                  frauds.getOrDefault(code, 0L),
                  losses.getOrDefault(code, 0L),
                  warned.getOrDefault(code, 0L),
                  Ratio.of(dissuaded.getOrDefault(code, 0L), ended.getOrDefault(code, 0L)),
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
