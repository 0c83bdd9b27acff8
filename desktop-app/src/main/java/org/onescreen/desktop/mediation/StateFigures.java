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

/// What is counted of all cases, open or closed, and of the few open ones their colours: each in
/// one pass over an index that holds no more.
record StateFigures(Map<DisputeState, Counts> states) {
  private static final List<Filter> ENDS =
      List.of(Filter.all(), Filter.is(Dispute.SUCCEEDED, true), Filter.is(Dispute.PERFORMED, true));
  private static final List<Filter> COLORS =
      List.of(Filter.is(Dispute.COLOR, RiskColor.RED), Filter.is(Dispute.COLOR, RiskColor.YELLOW));
  private static final List<Long> NO_COLORS = List.of(0L, 0L);

  /// Of one state.
  ///
  /// @param red of the open ones, as is `yellow`
  record Counts(long all, long succeeded, long performed, long red, long yellow) {
    /// @param ends one for each of [#ENDS]
    /// @param colors one for each of [#COLORS]
    static Counts of(List<Long> ends, List<Long> colors) {
      return new Counts(ends.get(0), ends.get(1), ends.get(2), colors.get(0), colors.get(1));
    }
  }

  StateFigures {
    states = Map.copyOf(states);
  }

  static StateFigures read(CacheReader reader) {
    Grouping<DisputeState> by = Grouping.by(Dispute.STATE);
    Map<DisputeState, List<Long>> open =
        reader.tally(Dispute.KIND, by, COLORS, Filter.is(Dispute.ACTIVE, true));
    return new StateFigures(
        reader.tally(Dispute.KIND, by, ENDS, Filter.all()).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each ->
                        Counts.of(each.getValue(), open.getOrDefault(each.getKey(), NO_COLORS)))));
  }

  /// One for each stage, in their order.
  List<StageColumn> columns() {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new StageColumn(
                    stage, sum(Counts::all, stage.states()), sum(Counts::red, stage.states())))
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
