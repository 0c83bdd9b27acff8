package org.onescreen.desktop.mediation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeState;

/// All that is counted of all cases, open or closed, in one pass over one index.
///
/// @param counts by state, one for each of [Measure]
record StateFigures(Map<DisputeState, List<Long>> counts) {
  /// What is counted of each state.
  private enum Measure {
    ALL(Filter.all()),
    OPEN_RED(Filter.is(Dispute.ACTIVE, true).and(color(RiskColor.RED))),
    RED(color(RiskColor.RED)),
    YELLOW(color(RiskColor.YELLOW)),
    SUCCEEDED(Filter.is(Dispute.SUCCEEDED, true)),
    PERFORMED(Filter.is(Dispute.PERFORMED, true));

    private final Filter filter;

    Measure(Filter filter) {
      this.filter = filter;
    }

    private static Filter color(RiskColor color) {
      return Filter.is(Dispute.COLOR, color);
    }
  }

  StateFigures {
    counts = Map.copyOf(counts);
  }

  static StateFigures read(CacheReader reader) {
    return new StateFigures(
        reader.tally(
            Dispute.KIND,
            Grouping.by(Dispute.STATE),
            Arrays.stream(Measure.values()).map(measure -> measure.filter).toList(),
            Filter.all()));
  }

  /// One for each stage, in their order.
  List<StageColumn> columns() {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new StageColumn(
                    stage, sum(Measure.ALL, stage.states()), sum(Measure.OPEN_RED, stage.states())))
        .toList();
  }

  Totals totals() {
    return new Totals(
        sum(Measure.ALL, EnumSet.complementOf(EnumSet.copyOf(Totals.NOT_ACCEPTED))),
        sum(Measure.SUCCEEDED, counts.keySet()),
        sum(Measure.PERFORMED, counts.keySet()));
  }

  Risks risks() {
    return new Risks(
        sum(Measure.ALL, DisputeFlow.IN_MEDIATION),
        sum(Measure.RED, DisputeFlow.IN_MEDIATION),
        sum(Measure.YELLOW, DisputeFlow.IN_MEDIATION));
  }

  private long sum(Measure measure, Collection<DisputeState> states) {
    return states.stream()
        .filter(counts::containsKey)
        .mapToLong(state -> counts.get(state).get(measure.ordinal()))
        .sum();
  }
}
