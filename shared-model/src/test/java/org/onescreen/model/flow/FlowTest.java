package org.onescreen.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onescreen.model.incident.IncidentFlow;
import org.onescreen.model.incident.IncidentState;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeFlow;
import org.onescreen.model.mediation.DisputeState;

class FlowTest {
  @Test
  void every_state_of_a_dispute_can_be_reached_from_a_clue() {
    assertThat(reachable(DisputeFlow.TABLE, DisputeState.CLUE))
        .containsExactlyInAnyOrder(DisputeState.values());
  }

  @Test
  void every_state_of_an_incident_can_be_reached_from_a_draft() {
    assertThat(reachable(IncidentFlow.TABLE, IncidentState.DRAFT))
        .containsExactlyInAnyOrder(IncidentState.values());
  }

  @Test
  void a_dispute_ends_only_in_the_archive() {
    assertThat(DisputeFlow.TABLE.ends()).containsExactly(DisputeState.ARCHIVED);
  }

  @Test
  void parties_may_withdraw_while_it_is_open_and_not_after_an_agreement() {
    assertThat(DisputeFlow.TABLE.after(DisputeState.SCHEDULED, DisputeEvent.WITHDRAW))
        .contains(DisputeState.WITHDRAWN);
    assertThat(DisputeFlow.TABLE.after(DisputeState.EFFECTIVE, DisputeEvent.WITHDRAW)).isEmpty();
  }

  @Test
  void confirmation_needs_an_agreement_that_has_taken_effect() {
    Set<DisputeState> from = EnumSet.noneOf(DisputeState.class);
    for (DisputeState state : DisputeState.values()) {
      if (DisputeFlow.TABLE.allowedIn(state).contains(DisputeEvent.FILE_CONFIRMATION)) {
        from.add(state);
      }
    }
    assertThat(from)
        .containsExactlyInAnyOrder(
            DisputeState.EFFECTIVE, DisputeState.AGREED_ORAL, DisputeState.PERFORMING);
  }

  @Test
  void a_table_that_leads_to_two_places_at_once_is_refused() {
    assertThatThrownBy(
            () ->
                new Flow<>(
                    List.of(
                        new Transition<>(RiskColor.RED, RiskColor.BLUE, RiskColor.GREEN),
                        new Transition<>(RiskColor.RED, RiskColor.BLUE, RiskColor.YELLOW))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static <S extends Enum<S>, E extends Enum<E>> Set<S> reachable(Flow<S, E> flow, S start) {
    Set<S> seen = EnumSet.of(start);
    Deque<S> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      S state = open.pop();
      for (E event : flow.allowedIn(state)) {
        S next = flow.after(state, event).orElseThrow();
        if (seen.add(next)) {
          open.push(next);
        }
      }
    }
    return seen;
  }
}
