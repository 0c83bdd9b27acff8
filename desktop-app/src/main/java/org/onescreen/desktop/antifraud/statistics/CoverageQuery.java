package org.onescreen.desktop.antifraud.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.antifraud.statistics.CoverageLine.Subject;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.PlaceGap;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// Coverage of households, people, grids and key audiences, each against who should be covered.
public record CoverageQuery(LocalDate today) implements LiveQueries.Read<List<CoverageLine>> {
  public static final Set<Kind<?>> READS =
      Set.of(CampaignCoverage.KIND, Campaign.KIND, CampaignTarget.KIND);

  @Override
  public List<CoverageLine> run(CacheReader reader) {
    List<CoverageLine> lines = new ArrayList<>();
    lines.add(households(reader));
    List<AudienceFigures> audiences = new AudienceQuery(Optional.empty(), today).run(reader);
    audiences.stream()
        .filter(figures -> figures.audience() == CampaignAudience.EVERYBODY)
        .forEach(figures -> lines.add(line(Subject.PEOPLE, figures)));
    lines.add(grids(reader));
    for (AudienceFigures figures : audiences) {
      if (figures.audience() != CampaignAudience.EVERYBODY) {
        lines.add(line(Subject.valueOf(figures.audience().name()), figures));
      }
    }
    return lines;
  }

  private static CoverageLine line(Subject of, AudienceFigures figures) {
    return new CoverageLine(of, figures.due(), figures.reached(), figures.beyond());
  }

  private static CoverageLine households(CacheReader reader) {
    Grouping<DivisionCode> villages = Grouping.byDivision(DivisionLevel.VILLAGE);
    Map<DivisionCode, Long> due =
        reader.sumBy(CampaignCoverage.KIND, villages, CampaignCoverage.DUE, Filter.all());
    Map<DivisionCode, Long> reached =
        reader.sumBy(CampaignCoverage.KIND, villages, CampaignCoverage.REACHED, Filter.all());
    long all = 0;
    long some = 0;
    long beyond = 0;
    for (Map.Entry<DivisionCode, Long> village : due.entrySet()) {
      long counted = reached.getOrDefault(village.getKey(), 0L);
      all += village.getValue();
      some += Math.min(counted, village.getValue());
      beyond += counted > village.getValue() ? 1 : 0;
    }
    return new CoverageLine(Subject.HOUSEHOLDS, all, some, beyond);
  }

  /// A grid is reached where an activity was held for it.
  private CoverageLine grids(CacheReader reader) {
    Set<GridCode> due =
        reader
            .countBy(CampaignTarget.KIND, Grouping.by(CampaignTarget.GRID), Filter.all())
            .keySet();
    Filter lately =
        Filter.atLeast(Campaign.DAY, today.minusDays(PlaceGap.DAYS - 1L))
            .and(Filter.lessThan(Campaign.DAY, today.plusDays(1)));
    long reached =
        reader.countBy(Campaign.KIND, Grouping.by(Campaign.GRID), lately).keySet().stream()
            .filter(due::contains)
            .count();
    return new CoverageLine(Subject.GRIDS, due.size(), reached, 0);
  }
}
