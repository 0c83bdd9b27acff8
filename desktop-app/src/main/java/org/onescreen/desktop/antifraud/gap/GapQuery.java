package org.onescreen.desktop.antifraud.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.PlaceGap;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.region.Region;

/// Villages or grids by coverage × incidence ([PlaceGap]), the widest gap first.
///
/// @param grids true for grids, false for villages
/// @param most how many places are named; the figures of the others are counted as well
public record GapQuery(boolean grids, LocalDate today, int most)
    implements LiveQueries.Read<GapPage> {
  public static final Set<Kind<?>> READS =
      Set.of(Campaign.KIND, CampaignTarget.KIND, FraudCase.KIND, Region.KIND, Grid.KIND);

  @Override
  public GapPage run(CacheReader reader) {
    return grids
        ? page(
            counted(reader, grid(CampaignTarget.GRID), grid(Campaign.GRID), grid(FraudCase.GRID)),
            codes -> gridNames(reader, codes))
        : page(counted(reader, village(), village(), village()), codes -> names(reader, codes));
  }

  private static Grouping<GridCode> grid(Column<GridCode> column) {
    return Grouping.by(column);
  }

  private static Grouping<DivisionCode> village() {
    return Grouping.byDivision(DivisionLevel.VILLAGE);
  }

  private <C> Map<C, PlaceGap> counted(
      CacheReader reader, Grouping<C> targets, Grouping<C> visits, Grouping<C> frauds) {
    LocalDate from = today.minusDays(PlaceGap.DAYS - 1L);
    Filter lately =
        Filter.atLeast(Campaign.DAY, from).and(Filter.lessThan(Campaign.DAY, today.plusDays(1)));
    Filter doors = lately.and(Filter.is(Campaign.TYPE, CampaignType.HOUSE_VISIT));
    Filter cases =
        Filter.atLeast(FraudCase.DAY, from).and(Filter.lessThan(FraudCase.DAY, today.plusDays(1)));
    Map<C, Long> households =
        reader.sumBy(CampaignTarget.KIND, targets, CampaignTarget.HOUSEHOLDS, Filter.all());
    Map<C, Long> visited = reader.sumBy(Campaign.KIND, visits, Campaign.TIMES, doors);
    Map<C, Long> happened = reader.countBy(FraudCase.KIND, frauds, cases);
    Map<C, PlaceGap> gaps = new HashMap<>();
    households.forEach(
        (place, count) ->
            gaps.put(
                place,
                new PlaceGap(
                    count, visited.getOrDefault(place, 0L), happened.getOrDefault(place, 0L))));
    return gaps;
  }

  private <C extends Comparable<C>> GapPage page(
      Map<C, PlaceGap> gaps, Function<Collection<C>, Map<C, GapPlace>> naming) {
    List<Map.Entry<C, PlaceGap>> order = new ArrayList<>(gaps.entrySet());
    order.sort(
        Comparator.<Map.Entry<C, PlaceGap>>comparingDouble(e -> -rank(e.getValue()))
            .thenComparingLong(e -> -e.getValue().cases())
            .thenComparing(Map.Entry::getKey));
    List<Map.Entry<C, PlaceGap>> first = order.subList(0, Math.min(most, order.size()));
    Map<C, GapPlace> named = naming.apply(first.stream().map(Map.Entry::getKey).toList());
    List<GapRow> rows = new ArrayList<>();
    for (Map.Entry<C, PlaceGap> entry : first) {
      String code = entry.getKey().toString();
      GapPlace place =
          named.getOrDefault(entry.getKey(), new GapPlace(code, code, Optional.empty()));
      rows.add(new GapRow(place, entry.getValue()));
    }
    return new GapPage(rows, gaps.size(), total(gaps.values()));
  }

  private static double rank(PlaceGap gap) {
    return Double.isNaN(gap.index()) ? -1 : gap.index();
  }

  private static PlaceGap total(Collection<PlaceGap> gaps) {
    long households = 0;
    long visited = 0;
    long cases = 0;
    for (PlaceGap gap : gaps) {
      households += gap.households();
      visited += Math.min(gap.visited(), gap.households());
      cases += gap.cases();
    }
    return new PlaceGap(households, visited, cases);
  }

  private static Map<DivisionCode, GapPlace> names(
      CacheReader reader, Collection<DivisionCode> codes) {
    Map<DivisionCode, GapPlace> names = new HashMap<>();
    reader.eachPart(
        Region.KIND,
        Filter.oneOf(Kind.DIVISION, codes),
        RegionName.class,
        region ->
            names.put(
                region.division(),
                new GapPlace(
                    region.division().code(), region.name(), Optional.of(region.centre()))));
    return names;
  }

  private static Map<GridCode, GapPlace> gridNames(CacheReader reader, Collection<GridCode> codes) {
    Map<GridCode, GapPlace> names = new HashMap<>();
    reader.eachPart(
        Grid.KIND,
        Filter.oneOf(Grid.CODE, codes),
        GridName.class,
        grid ->
            names.put(
                grid.code(),
                new GapPlace(grid.code().code(), grid.name(), Optional.of(grid.centre()))));
    return names;
  }
}
