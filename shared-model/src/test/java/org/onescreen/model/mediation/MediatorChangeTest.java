package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Samples;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.GridCode;

/// A mediator who keeps out of a case does nothing in it any more, and somebody else takes it over
/// in whatever state it is.
class MediatorChangeTest {
  private static final UUID HEIR = new UUID(3, 8);
  private static final UUID OTHER = new UUID(3, 9);

  private final Map<UUID, CentreRecord> around = new HashMap<>();
  private final Surroundings look =
      new Surroundings() {
        @Override
        public <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
          return Optional.ofNullable(around.get(id)).map(kind.type()::cast);
        }
      };

  private CaseRun in(DisputeState state) {
    return new CaseRun(CaseRun.in(state, "2026-03-10").now, look);
  }

  private static CaseRun recused(CaseRun run) {
    return run.does(
        DisputeCommands.RECUSE,
        new RecusalEntry(run.now.mediator(), Recusal.Ground.RELATIVE),
        "2026-03-10");
  }

  private static String refused(CaseRun run, DisputeEvent event) {
    return run.refused(
        Forms.of(event, LocalDate.parse("2026-03-10"), CaseRun.noon("2026-03-10")), "2026-03-10");
  }

  @Test
  void whoever_keeps_out_calls_nobody_together_holds_no_session_and_signs_nothing() {
    assertThat(refused(recused(in(DisputeState.ASSIGNED)), DisputeEvent.SCHEDULE))
        .isEqualTo("MEDIATOR_RECUSED");
    assertThat(refused(recused(in(DisputeState.SCHEDULED)), DisputeEvent.START_SESSION))
        .isEqualTo("MEDIATOR_RECUSED");
    assertThat(refused(recused(in(DisputeState.IN_SESSION)), DisputeEvent.AGREE_WRITTEN))
        .isEqualTo("MEDIATOR_RECUSED");
    assertThat(refused(recused(in(DisputeState.IN_SESSION)), DisputeEvent.AGREE_ORAL))
        .isEqualTo("MEDIATOR_RECUSED");
    assertThat(DisputeRefusal.MEDIATOR_RECUSED.article()).isNotEmpty();
    // That they met and came to nothing is a fact, and is written down.
    recused(in(DisputeState.IN_SESSION)).moves(DisputeEvent.NOT_AGREED, "2026-03-10");
  }

  @Test
  void under_another_mediator_it_goes_on_where_it_stands() {
    CaseRun run = recused(in(DisputeState.SCHEDULED));
    run.does(
        DisputeCommands.MEDIATORS, new MediatorChange(HEIR, List.of(OTHER, HEIR)), "2026-03-10");
    assertThat(run.now.state()).isEqualTo(DisputeState.SCHEDULED);
    assertThat(run.now.mediator()).isEqualTo(HEIR);
    assertThat(run.now.told().mediators()).containsExactly(OTHER);
    assertThat(run.now.told().lines().getLast().act()).isEqualTo(StoryAct.MEDIATOR);
    run.moves(DisputeEvent.START_SESSION, "2026-03-10");
  }

  @Test
  void every_open_state_takes_another_mediator_and_a_closed_one_does_not() {
    MediatorChange change = new MediatorChange(HEIR, List.of());
    for (DisputeState state : DisputeState.values()) {
      boolean closed =
          switch (state) {
            case ARCHIVED, REFUSED, WITHDRAWN -> true;
            default -> false;
          };
      CaseRun run = in(state);
      if (closed) {
        assertThat(run.refused(DisputeCommands.MEDIATORS, change, "2026-03-10"))
            .isEqualTo("CLOSED");
      } else {
        run.does(DisputeCommands.MEDIATORS, change, "2026-03-10");
        assertThat(run.now.mediator()).isEqualTo(HEIR);
        assertThat(run.now.lastActOn()).as("it is no act of substance").isNull();
      }
    }
  }

  @Test
  void nobody_mediates_who_keeps_out_or_was_dismissed_also_beside_the_lead() {
    around.put(OTHER, dismissed(OTHER));
    CaseRun run = in(DisputeState.ASSIGNED);
    UUID lead = run.now.mediator();
    assertThat(change(run, new MediatorChange(OTHER, List.of()))).isEqualTo("MEDIATOR_LEFT");
    assertThat(change(run, new MediatorChange(HEIR, List.of(OTHER)))).isEqualTo("MEDIATOR_LEFT");
    recused(run);
    assertThat(change(run, new MediatorChange(lead, List.of(HEIR)))).isEqualTo("MEDIATOR_RECUSED");
    assertThat(change(run, new MediatorChange(HEIR, List.of(lead)))).isEqualTo("MEDIATOR_RECUSED");
  }

  private static String change(CaseRun run, MediatorChange change) {
    return run.refused(DisputeCommands.MEDIATORS, change, "2026-03-10");
  }

  private static Mediator dismissed(UUID id) {
    return new Mediator(
        id,
        Samples.VILLAGE,
        "欧阳示例",
        "",
        "村调委会",
        null,
        null,
        new Leaving(LocalDate.parse("2026-01-05"), "调离"));
  }

  @Test
  void who_keeps_out_is_no_longer_beside_the_lead_either() {
    CaseRun run = in(DisputeState.ASSIGNED);
    run.does(DisputeCommands.MEDIATORS, new MediatorChange(HEIR, List.of(OTHER)), "2026-03-10");
    run.does(
        DisputeCommands.RECUSE, new RecusalEntry(OTHER, Recusal.Ground.INTEREST), "2026-03-10");
    assertThat(run.now.told().mediators()).isEmpty();
  }

  @Test
  void a_new_case_is_not_given_to_somebody_who_was_dismissed() {
    around.put(HEIR, dismissed(HEIR));
    Preparation desk =
        new Preparation(
            new Judge(
                DisputeCommands.ALL,
                (_, fault) -> {
                  throw fault;
                }));
    Samples samples = new Samples(3);
    Prepared prepared =
        desk.prepare(
            new Command<>(
                DisputeCommands.REGISTER,
                samples.id(),
                new DisputeRegistration(
                    GridCode.of(Samples.VILLAGE, 1),
                    "邻里排水纠纷",
                    DisputeType.NEIGHBOURHOOD,
                    DisputeSource.APPLICATION,
                    RiskColor.BLUE,
                    HEIR,
                    null,
                    List.of(Samples.party("甲示范")))),
            Optional.empty(),
            0,
            Samples.actor(Role.OPERATOR),
            samples.place(),
            look);
    assertThat(((Verdict.Refused) ((Prepared.Settled) prepared).why()).why().detail())
        .isEqualTo("MEDIATOR_LEFT");
  }
}
