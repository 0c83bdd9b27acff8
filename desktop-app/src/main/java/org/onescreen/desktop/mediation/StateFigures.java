package org.onescreen.desktop.mediation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.Grouping;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeState;

/// All that is counted of all cases, open or closed, in one pass over one index.
record StateFigures(Map<DisputeState, Counts> states) {
  private static final Filter RED = Filter.is(Dispute.COLOR, RiskColor.RED);

  private static final List<Filter> MEASURES =
      List.of(
          Filter.all(),
          Filter.is(Dispute.ACTIVE, true).and(RED),
          RED,
          Filter.is(Dispute.COLOR, RiskColor.YELLOW),
          Filter.is(Dispute.SUCCEEDED, true),
          Filter.is(Dispute.PERFORMED, true));

  /// Of one state.
  record Counts(long all, long openRed, long red, long yellow, long succeeded, long performed) {
    /// @param measured one for each of [#MEASURES]
    static Counts of(List<Long> measured) {
      return new Counts(
          measured.get(0),
          measured.get(1),
          measured.get(2),
          measured.get(3),
          measured.get(4),
          measured.get(5));
    }
  }

  StateFigures {
    states = Map.copyOf(states);
  }

  static StateFigures read(CacheReader reader) {
    return new StateFigures(
        reader
            .tally(Dispute.KIND, Grouping.by(Dispute.STATE), MEASURES, Filter.all())
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> Counts.of(each.getValue()))));
  }

  /// One for each stage, in their order.
  List<StageColumn> columns() {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new StageColumn(
                    stage, sum(Counts::all, stage.states()), sum(Counts::openRed, stage.states())))
        .toList();
  }

  Totals totals() {
    return new Totals(
        sum(Counts::all, EnumSet.complementOf(EnumSet.copyOf(Totals.NOT_ACCEPTED))),
        sum(Counts::succeeded, states.keySet()),
        sum(Counts::performed, states.keySet()));
  }

  Risks risks() {
    return new Risks(
        sum(Counts::all, DisputeFlow.IN_MEDIATION),
        sum(Counts::red, DisputeFlow.IN_MEDIATION),
        sum(Counts::yellow, DisputeFlow.IN_MEDIATION));
  }

  private long sum(ToLongFunction<Counts> what, Collection<DisputeState> of) {
    return states.entrySet().stream()
        .filter(state -> of.contains(state.getKey()))
        .mapToLong(state -> what.applyAsLong(state.getValue()))
        .sum();
  }
}
