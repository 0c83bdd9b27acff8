package org.onescreen.desktop.map.scene;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.model.antifraud.Campaign;
import org.onescreen.model.antifraud.CampaignCoverage;
import org.onescreen.model.antifraud.CampaignTarget;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.PlaceGap;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Column;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

/// What SQL has counted for a measure, by the code of the grid or village, as one key for all below
/// it.
///
/// @param amounts of the thing itself
/// @param reached households that publicity reached; empty where the measure does not ask
/// @param due households that it should reach
public record MeasureCounts(
    Map<String, Long> amounts, Map<String, Long> reached, Map<String, Long> due) {
  public MeasureCounts {
    amounts = Map.copyOf(amounts);
    reached = Map.copyOf(reached);
    due = Map.copyOf(due);
  }

  static MeasureCounts none() {
    return new MeasureCounts(Map.of(), Map.of(), Map.of());
  }

  /// The kinds that a measure is counted from.
  static Set<Kind<?>> reads(Measure measure) {
    return switch (measure) {
      case INCIDENTS -> Set.of(GridIncident.KIND);
      case CASES -> Set.of(Dispute.KIND);
      case OVERDUE -> Set.of(GridIncident.KIND, Dispute.KIND);
      case CAMERAS -> Set.of(Camera.KIND);
      case CAMPAIGN -> Set.of(CampaignCoverage.KIND);
      case GAP -> Set.of(FraudCase.KIND, Campaign.KIND, CampaignTarget.KIND);
    };
  }

  /// Counts by SQL. Off the FX thread.
  ///
  /// @param clock says what is overdue
  public static MeasureCounts read(CacheReader reader, Measure measure, Clock clock) {
    return switch (measure) {
      case INCIDENTS ->
          amounts(byGrid(reader, GridIncident.KIND, GridIncident.GRID, openIncidents()));
      case CASES -> amounts(byGrid(reader, Dispute.KIND, Dispute.GRID, SceneReader.IN_MEDIATION));
      case OVERDUE -> amounts(overdue(reader, clock));
      case CAMERAS -> amounts(byGrid(reader, Camera.KIND, Camera.GRID, Filter.all()));
      case CAMPAIGN -> publicity(reader);
      case GAP -> gap(reader, LocalDate.now(clock));
    };
  }

  /// Frauds and visited households of the last days, by grid.
  private static MeasureCounts gap(CacheReader reader, LocalDate today) {
    LocalDate from = today.minusDays(PlaceGap.DAYS - 1L);
    LocalDate to = today.plusDays(1);
    Filter doors =
        Filter.atLeast(Campaign.DAY, from)
            .and(Filter.lessThan(Campaign.DAY, to))
            .and(Filter.is(Campaign.TYPE, CampaignType.HOUSE_VISIT));
    Filter cases = Filter.atLeast(FraudCase.DAY, from).and(Filter.lessThan(FraudCase.DAY, to));
    return new MeasureCounts(
        byGrid(reader, FraudCase.KIND, FraudCase.GRID, cases),
        codes(reader.sumBy(Campaign.KIND, Grouping.by(Campaign.GRID), Campaign.TIMES, doors)),
        codes(
            reader.sumBy(
                CampaignTarget.KIND,
                Grouping.by(CampaignTarget.GRID),
                CampaignTarget.HOUSEHOLDS,
                Filter.all())));
  }

  private static Map<String, Long> overdue(CacheReader reader, Clock clock) {
    Filter late = openIncidents().and(Filter.lessThan(GridIncident.DUE_AT, Instant.now(clock)));
    Map<String, Long> sum =
        new HashMap<>(byGrid(reader, GridIncident.KIND, GridIncident.GRID, late));
    Filter overdue =
        Filter.is(Dispute.ACTIVE, true)
            .and(Filter.lessThan(Dispute.DEADLINE, LocalDate.now(clock)));
    byGrid(reader, Dispute.KIND, Dispute.GRID, overdue)
        .forEach((grid, count) -> sum.merge(grid, count, Long::sum));
    return sum;
  }

  private static MeasureCounts publicity(CacheReader reader) {
    return new MeasureCounts(
        Map.of(),
        coverage(reader, CampaignCoverage.REACHED),
        coverage(reader, CampaignCoverage.DUE));
  }

  private static Map<String, Long> coverage(CacheReader reader, Column<Integer> of) {
    return codes(
        reader.sumBy(
            CampaignCoverage.KIND, Grouping.byDivision(DivisionLevel.VILLAGE), of, Filter.all()));
  }

  private static Filter openIncidents() {
    return Filter.is(GridIncident.OPEN, true);
  }

  private static Map<String, Long> byGrid(
      CacheReader reader, Kind<?> kind, Column<GridCode> grid, Filter filter) {
    return codes(reader.countBy(kind, Grouping.by(grid), filter));
  }

  private static Map<String, Long> codes(Map<?, Long> counts) {
    Map<String, Long> result = new HashMap<>();
    counts.forEach((code, count) -> result.put(code.toString(), count));
    return result;
  }

  private static MeasureCounts amounts(Map<String, Long> amounts) {
    return new MeasureCounts(amounts, Map.of(), Map.of());
  }
}
