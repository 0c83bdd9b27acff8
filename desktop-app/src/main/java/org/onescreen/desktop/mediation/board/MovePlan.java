package org.onescreen.desktop.mediation.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeState;

/// What moving cases into a column means in their flow. A column holds several states, so that
/// there may be no step that leads there, one, or several of which a person picks one.
///
/// @param ways for each step that leads into the column, the cases for which it does
/// @param opened how many closed ones are open again there
/// @param stuck the states of the cases from which no step leads there
record MovePlan(
    Stage target,
    Map<DisputeEvent, List<UUID>> ways,
    long opened,
    List<UUID> stuckCases,
    Set<DisputeState> stuck) {
  static MovePlan of(List<Dispute> cases, Stage target) {
    Map<DisputeEvent, List<UUID>> ways = new TreeMap<>();
    List<UUID> stuckCases = new ArrayList<>();
    Set<DisputeState> stuck = new TreeSet<>();
    long opened = 0;
    for (Dispute dispute : cases) {
      List<DisputeEvent> events = events(dispute.state(), target);
      events.forEach(e -> ways.computeIfAbsent(e, _ -> new ArrayList<>()).add(dispute.id()));
      if (!events.isEmpty() && ColumnRoom.opens(Stage.of(dispute.state()), target)) {
        opened++;
      }
      if (events.isEmpty()) {
        stuckCases.add(dispute.id());
        stuck.add(dispute.state());
      }
    }
    return new MovePlan(target, ways, opened, stuckCases, stuck);
  }

  /// The steps that lead from `state` into `target` at once, in their order.
  static List<DisputeEvent> events(DisputeState state, Stage target) {
    return Stage.of(state) == target
        ? List.of()
        : DisputeFlow.TABLE.allowedIn(state).stream()
            .filter(
                event ->
                    DisputeFlow.TABLE.after(state, event).map(Stage::of).orElse(null) == target)
            .sorted()
            .toList();
  }

  /// The columns that a case in `state` may go to next.
  static List<Stage> targets(DisputeState state) {
    return Arrays.stream(Stage.values()).filter(s -> !events(state, s).isEmpty()).toList();
  }

  /// How many cases can go there.
  long movable() {
    return ways.values().stream().flatMap(List::stream).distinct().count();
  }
}
