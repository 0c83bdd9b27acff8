package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Samples;
import org.onescreen.model.command.Surroundings;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.flow.WorkingCalendar;

/// A case as a desk takes it from day to day.
final class CaseRun {
  static final DisputeClocks CLOCKS =
      new DisputeClocks(MediationPolicy.DEFAULT, WorkingCalendar.DEFAULT);

  private final Samples samples = new Samples(31);
  private final Surroundings around;
  private final Preparation desk =
      new Preparation(
          new Judge(
              DisputeCommands.ALL,
              (_, fault) -> {
                throw fault;
              }));
  Dispute now;

  CaseRun(Dispute first) {
    this(first, Surroundings.NONE);
  }

  CaseRun(Dispute first, Surroundings around) {
    now = first;
    this.around = around;
  }

  /// With every paper, in `state` since that day.
  static CaseRun in(DisputeState state, String since) {
    DisputeDraft draft = new DisputeDraft(Forms.withPapers(new Samples(32).dispute(state)));
    draft.color = RiskColor.BLUE;
    draft.attempt = 1;
    draft.acceptedOn = LocalDate.parse(since);
    draft.stageSince = LocalDate.parse(since);
    return new CaseRun(draft.finish(CLOCKS));
  }

  static Instant noon(String day) {
    return Instant.parse(day + "T04:00:00Z");
  }

  private <A extends Record> Prepared give(CommandType<Dispute, A> type, A entered, String day) {
    return desk.prepare(
        new Command<>(type, now.id(), entered),
        Optional.of(now),
        1,
        Samples.actor(Role.OPERATOR),
        samples.place(noon(day)),
        around);
  }

  <A extends Record> CaseRun does(CommandType<Dispute, A> type, A entered, String day) {
    Prepared prepared = give(type, entered, day);
    assertThat(prepared).as("%s on %s", entered, day).isInstanceOf(Prepared.Ready.class);
    now = (Dispute) ((Prepared.Ready) prepared).after();
    return this;
  }

  CaseRun moves(DisputeMove move, String day) {
    return does(DisputeCommands.MOVE, move, day);
  }

  CaseRun moves(DisputeEvent event, String day) {
    return moves(Forms.of(event, LocalDate.parse(day), noon(day)), day);
  }

  /// The detail of the refusal.
  <A extends Record> String refused(CommandType<Dispute, A> type, A entered, String day) {
    Prepared prepared = give(type, entered, day);
    assertThat(prepared).as("%s on %s", entered, day).isInstanceOf(Prepared.Settled.class);
    return ((Verdict.Refused) ((Prepared.Settled) prepared).why()).why().detail();
  }

  String refused(DisputeMove move, String day) {
    return refused(DisputeCommands.MOVE, move, day);
  }

  /// The last day of a limit that runs.
  Optional<LocalDate> due(DisputeClock clock) {
    return CLOCKS.running(now).stream()
        .filter(running -> running.clock() == clock)
        .map(RunningClock::due)
        .findFirst();
  }
}
