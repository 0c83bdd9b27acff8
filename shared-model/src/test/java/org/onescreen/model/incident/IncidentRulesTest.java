package org.onescreen.model.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Samples;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.flow.TableText;

class IncidentRulesTest {
  /// SM1 of the domain's document.
  private static final String SM1 =
      """
      DRAFT | submit | REPORTED
      DRAFT | selfHandle | SELF_DONE
      REPORTED | accept | ACCEPTED
      REPORTED | return | RETURNED
      REPORTED | reject | REJECTED
      REPORTED/ACCEPTED | merge | MERGED
      REPORTED/ACCEPTED | convert | CONVERTED
      RETURNED | resubmit | REPORTED
      RETURNED | withdraw | VOID
      ACCEPTED | dispatch | DISPATCHED
      DISPATCHED | sign | PROCESSING
      DISPATCHED | refuse | REFUSED
      REFUSED | redispatch/force | DISPATCHED
      PROCESSING | requestExtension | EXT_PENDING
      EXT_PENDING | approve/deny | PROCESSING
      PROCESSING | escalate | ESCALATED
      ESCALATED | returnDown | PROCESSING
      ESCALATED | takeOver | CONVERTED
      PROCESSING | submitFeedback | FEEDBACK
      FEEDBACK | verifyFail | PROCESSING
      FEEDBACK | verifyPass | VERIFIED
      VERIFIED | close | CLOSED
      CLOSED/SELF_DONE | rate | EVALUATED
      CLOSED | reopen | PROCESSING
      """;

  private final Preparation desk =
      new Preparation(
          new Judge(
              IncidentCommands.ALL,
              (_, fault) -> {
                throw fault;
              }));

  private Prepared give(GridIncident incident, IncidentMove move, Role role, Samples samples) {
    return desk.prepare(
        new Command<>(IncidentCommands.MOVE, incident.id(), move),
        Optional.of(incident),
        1,
        Samples.actor(role),
        samples.place());
  }

  @Test
  void the_flow_of_an_incident_is_the_documents() {
    assertThat(IncidentFlow.TABLE.table())
        .containsExactlyInAnyOrderElementsOf(
            TableText.read(SM1, IncidentState.class, IncidentEvent.class, Set.of()));
  }

  @Test
  void on_any_way_through_the_flow_state_end_and_punctuality_agree() {
    for (long seed = 0; seed < 100; seed++) {
      Samples samples = new Samples(seed);
      GridIncident now = samples.incident(IncidentState.DRAFT);
      for (int step = 0; step < 25; step++) {
        IncidentMove move =
            new IncidentMove(
                samples.any(IncidentEvent.values()), "原因", now.dueAt().plus(Duration.ofDays(1)));
        if (give(now, move, Role.DIRECTOR, samples) instanceof Prepared.Ready ready) {
          now = (GridIncident) ready.after();
          boolean finished = IncidentFlow.FINISHED.contains(now.state());
          assertThat(now.open()).as("seed %d %s", seed, move).isEqualTo(!finished);
          assertThat(now.finishedAt() != null).as("seed %d", seed).isEqualTo(finished);
          assertThat(now.onTime() != null).as("seed %d", seed).isEqualTo(finished);
          if (now.finishedAt() != null) {
            assertThat(now.onTime()).isEqualTo(!now.finishedAt().isAfter(now.dueAt()));
            assertThat(now.finishedAt()).isAfterOrEqualTo(now.reportedAt());
          }
        }
      }
    }
  }

  @Test
  void a_rating_does_not_change_when_it_was_finished_and_a_reopening_forgets_it() {
    Samples samples = new Samples(1);
    GridIncident closed = samples.incident(IncidentState.CLOSED);
    assertThat(
            give(closed, new IncidentMove(IncidentEvent.RATE, null, null), Role.OPERATOR, samples))
        .isInstanceOfSatisfying(
            Prepared.Ready.class,
            ready ->
                assertThat(((GridIncident) ready.after()).finishedAt())
                    .isEqualTo(closed.finishedAt()));
    assertThat(
            give(
                closed, new IncidentMove(IncidentEvent.REOPEN, "返工", null), Role.DIRECTOR, samples))
        .isInstanceOfSatisfying(
            Prepared.Ready.class,
            ready -> {
              assertThat(((GridIncident) ready.after()).finishedAt()).isNull();
              assertThat(((GridIncident) ready.after()).open()).isTrue();
            });
  }

  /// By the document: red 2 h, yellow 24 h, blue 72 h; after a failed check half of it.
  @Test
  void what_failed_its_check_is_to_be_done_again_in_half_the_time() {
    Map<RiskColor, Integer> minutes =
        Map.of(RiskColor.RED, 60, RiskColor.YELLOW, 720, RiskColor.BLUE, 2_160);
    for (long seed = 0; seed < 20; seed++) {
      Samples samples = new Samples(seed);
      GridIncident checked = samples.incident(IncidentState.FEEDBACK);
      IncidentMove fail = new IncidentMove(IncidentEvent.VERIFY_FAIL, "未整改", null);
      Prepared.Ready ready = (Prepared.Ready) give(checked, fail, Role.OPERATOR, samples);
      GridIncident again = (GridIncident) ready.after();
      int half = minutes.getOrDefault(checked.color(), 2_160);
      assertThat(again.dueAt())
          .as("seed %d %s", seed, checked.color())
          .isEqualTo(ready.operation().at().plus(Duration.ofMinutes(half)));
    }
  }

  @Test
  void leaders_steps_are_the_leaders_and_a_longer_limit_is_longer() {
    Samples samples = new Samples(2);
    GridIncident waiting = samples.incident(IncidentState.EXT_PENDING);
    IncidentMove later =
        new IncidentMove(IncidentEvent.APPROVE, null, waiting.dueAt().plus(Duration.ofDays(1)));
    assertThat(give(waiting, later, Role.OPERATOR, samples)).isInstanceOf(Prepared.Settled.class);
    assertThat(give(waiting, later, Role.LIAISON, samples)).isInstanceOf(Prepared.Settled.class);
    assertThat(give(waiting, later, Role.DIRECTOR, samples))
        .isInstanceOfSatisfying(
            Prepared.Ready.class,
            ready -> {
              assertThat(((GridIncident) ready.after()).dueAt()).isEqualTo(later.dueAt());
              assertThat(ready.operation().set()).containsOnlyKeys("state", "dueAt");
            });
    for (IncidentMove bad :
        new IncidentMove[] {
          new IncidentMove(IncidentEvent.APPROVE, null, null),
          new IncidentMove(IncidentEvent.APPROVE, null, waiting.dueAt()),
          new IncidentMove(IncidentEvent.DENY, " ", null)
        }) {
      assertThat(give(waiting, bad, Role.DIRECTOR, samples)).isInstanceOf(Prepared.Settled.class);
    }
  }
}
