package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Samples;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.flow.TableText;
import org.onescreen.model.flow.WorkingCalendar;
import org.onescreen.model.region.DivisionLevel;
import org.onescreen.model.region.GridCode;

class DisputeRulesTest {
  /// SM3 of the domain's document; "any open" is until an agreement, and ESCALATED is taken over by
  /// the level above. `investigate*` and the visits after 7, 30 and 90 days come again, a party may
  /// refuse and the limit may be over at any time of the mediation.
  private static final String SM3 =
      """
      CLUE | apply/initiate | APPLIED
      APPLIED | accept | ACCEPTED
      APPLIED | refuse | REFUSED
      ACCEPTED | assign | ASSIGNED
      ASSIGNED/INVESTIGATING | investigate | INVESTIGATING
      ASSIGNED/INVESTIGATING | schedule | SCHEDULED
      SCHEDULED | startSession | IN_SESSION
      IN_SESSION | notAgreed | NEXT_TRY
      NEXT_TRY | schedule | SCHEDULED
      NEXT_TRY | escalate | ESCALATED
      ESCALATED | takeOver | ACCEPTED
      ACCEPTED/ASSIGNED/INVESTIGATING/SCHEDULED/IN_SESSION/NEXT_TRY/ESCALATED | terminate | TERMINATED
      IN_SESSION | agreeWritten | AGREED_WRITTEN
      IN_SESSION | agreeOral | AGREED_ORAL
      AGREED_WRITTEN | signAll | EFFECTIVE
      EFFECTIVE/AGREED_ORAL | fileConfirmation | CONFIRM_FILED
      CONFIRM_FILED | ruledValid | CONFIRMED
      CONFIRM_FILED | ruledDismissed | CONFIRM_DISMISSED
      EFFECTIVE/AGREED_ORAL/CONFIRMED | startPerformance | PERFORMING
      PERFORMING | perform | PERFORMED
      PERFORMING | breach | BREACHED
      PERFORMED/BREACHED/TERMINATED/VISITED | followUp | VISITED
      VISITED | relapse | ACCEPTED
      VISITED | archive | ARCHIVED
      REFUSED/WITHDRAWN | archive | ARCHIVED
      CONFIRM_DISMISSED | remediate | ACCEPTED
      CONFIRM_DISMISSED | sue | TERMINATED
      any | withdraw | WITHDRAWN
      """;

  /// What SM3 leaves open: whoever was urged may perform after all; and 2.9 of the document gives
  /// both parties thirty days from effect (§33), whether or not somebody began to perform.
  private static final String OURS =
      """
      BREACHED | startPerformance | PERFORMING
      PERFORMING | fileConfirmation | CONFIRM_FILED
      """;

  private static final Set<DisputeEvent> ENDS =
      EnumSet.of(
          DisputeEvent.REFUSE,
          DisputeEvent.WITHDRAW,
          DisputeEvent.TERMINATE,
          DisputeEvent.AGREE_WRITTEN,
          DisputeEvent.AGREE_ORAL);

  private static final Set<DisputeState> UNTIL_AGREED = untilAgreed();

  private static final DisputeClocks CLOCKS =
      new DisputeClocks(MediationPolicy.DEFAULT, WorkingCalendar.DEFAULT);

  private final Preparation desk =
      new Preparation(
          new Judge(
              DisputeCommands.ALL,
              (_, fault) -> {
                throw fault;
              }));

  private static Set<DisputeState> untilAgreed() {
    Set<DisputeState> states = EnumSet.copyOf(DisputeFlow.IN_MEDIATION);
    states.add(DisputeState.CLUE);
    states.add(DisputeState.APPLIED);
    return states;
  }

  private Prepared give(Dispute dispute, DisputeMove move, Prepared.Place place) {
    return desk.prepare(
        new Command<>(DisputeCommands.MOVE, dispute.id(), move),
        Optional.of(dispute),
        1,
        Samples.actor(Role.OPERATOR),
        place);
  }

  private static Refusal refusal(Prepared prepared) {
    return ((Verdict.Refused) ((Prepared.Settled) prepared).why()).why();
  }

  @Test
  void the_flow_of_a_case_is_the_documents() {
    assertThat(DisputeFlow.TABLE.table())
        .containsExactlyInAnyOrderElementsOf(
            TableText.read(SM3 + OURS, DisputeState.class, DisputeEvent.class, UNTIL_AGREED));
  }

  @Test
  void on_any_way_through_the_flow_all_that_follows_from_the_state_follows() {
    Set<DisputeState> seen = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      Samples samples = new Samples(seed);
      Dispute now = Forms.withPapers(registered(samples));
      Duration later = Duration.ZERO;
      for (int step = 0; step < 40; step++) {
        later = later.plusHours(7);
        DisputeMove move = filled(next(now, samples), later, samples);
        if (give(now, move, later(samples, later)) instanceof Prepared.Ready ready) {
          Dispute after = (Dispute) ready.after();
          check(now, move, after, "seed " + seed);
          seen.add(after.state());
          now = after;
        }
      }
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(DisputeState.CLUE)));
  }

  private static DisputeMove filled(DisputeEvent event, Duration later, Samples samples) {
    Instant now = Samples.NOW.plus(later);
    DisputeMove form = Forms.of(event, DisputeClocks.day(now), now);
    String note = form.note() == null ? "说明" : form.note();
    return new DisputeMove(
        event,
        note,
        samples.id(),
        samples.id(),
        null,
        form.ground(),
        form.appointment(),
        form.session(),
        form.agreement(),
        form.visit(),
        form.reference(),
        form.investigation());
  }

  /// Parties withdraw now and then only, or no case would get far.
  private static DisputeEvent next(Dispute dispute, Samples samples) {
    DisputeEvent[] allowed =
        DisputeFlow.TABLE.allowedIn(dispute.state()).stream().sorted().toArray(DisputeEvent[]::new);
    if (allowed.length == 0) {
      return samples.any(DisputeEvent.values());
    }
    DisputeEvent event = samples.any(allowed);
    for (int again = 0; again < 4 && ENDS.contains(event); again++) {
      event = samples.any(allowed);
    }
    return event;
  }

  private static Prepared.Place later(Samples samples, Duration by) {
    return new Prepared.Place(samples.id(), samples.id(), 1, null, Samples.NOW.plus(by));
  }

  private static void check(Dispute before, DisputeMove move, Dispute after, String seed) {
    String as = seed + " " + before.state() + " " + move.event();
    boolean over =
        switch (after.state()) {
          case ARCHIVED, WITHDRAWN, REFUSED -> true;
          default -> false;
        };
    assertThat(after.active()).as(as).isEqualTo(!over);
    assertThat(after.inMediation())
        .as(as)
        .isEqualTo(DisputeFlow.IN_MEDIATION.contains(after.state()));
    assertThat(after.stageSince()).as(as).isAfterOrEqualTo(before.stageSince());
    assertThat(after.deadline())
        .as(as)
        .isEqualTo(CLOCKS.next(after).map(RunningClock::due).orElse(null));
    assertThat(after.performed() && !after.succeeded()).as(as).isFalse();
    assertThat(after.settledInRoom() && !(after.succeeded() && after.room() != null))
        .as(as)
        .isFalse();
    assertThat(after.inMediation() && after.succeeded()).as(as).isFalse();
    assertThat(after.attempt()).as(as).isBetween(1, 3);
    assertThat(after.room()).as(as).isEqualTo(before.room() == null ? move.room() : before.room());
    assertThat(after.parties()).isEqualTo(before.parties());
    assertThat(after.code()).isEqualTo(before.code());
  }

  private Dispute registered(Samples samples) {
    return registered(samples, DisputeSource.POLICE);
  }

  private Dispute registered(Samples samples, DisputeSource source) {
    return (Dispute)
        ((Prepared.Ready) register(samples, source, List.of(Samples.party("甲示范")))).after();
  }

  private Prepared register(Samples samples, DisputeSource source, List<Party> parties) {
    return desk.prepare(
        new Command<>(
            DisputeCommands.REGISTER,
            samples.id(),
            new DisputeRegistration(
                GridCode.of(Samples.VILLAGE, 1),
                "邻里排水纠纷",
                DisputeType.NEIGHBOURHOOD,
                source,
                RiskColor.BLUE,
                samples.id(),
                null,
                parties)),
        Optional.empty(),
        0,
        Samples.actor(Role.OPERATOR),
        samples.place());
  }

  @Test
  void what_was_asked_for_is_an_application_and_what_was_heard_of_is_a_clue() {
    Samples samples = new Samples(1);
    assertThat(registered(samples, DisputeSource.APPLICATION).state())
        .isEqualTo(DisputeState.APPLIED);
    assertThat(registered(samples, DisputeSource.PETITION).state()).isEqualTo(DisputeState.CLUE);
    assertThat(refusal(register(samples, DisputeSource.COURT, List.of())).detail())
        .isEqualTo("parties");
    assertThat(refusal(register(samples, DisputeSource.COURT, List.of(Samples.party("")))).detail())
        .isEqualTo("parties.name");
  }

  @Test
  void each_case_has_a_code_of_its_own_that_no_counted_code_can_be() {
    Samples samples = new Samples(2);
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      codes.add(CaseCode.mediation(Samples.VILLAGE, Samples.TODAY, samples.id()));
    }
    assertThat(codes)
        .hasSize(10_000)
        .allSatisfy(
            code -> assertThat(code).matches("MD990101100-20260310-[0-9A-HJKMNP-TV-Z]{10}"));
  }

  @Test
  void three_tries_at_a_level_come_before_the_next() {
    Samples samples = new Samples(3);
    Dispute now = Forms.withPapers(with(samples.dispute(DisputeState.IN_SESSION), 1));
    for (int tries = 1; tries < 3; tries++) {
      now = move(now, DisputeEvent.NOT_AGREED, samples);
      assertThat(now.attempt()).isEqualTo(tries);
      assertThat(
              refusal(give(now, DisputeMove.of(DisputeEvent.ESCALATE), samples.place())).detail())
          .isEqualTo(DisputeRefusal.TRIES_LEFT.name());
      now = move(now, DisputeEvent.SCHEDULE, samples);
      now = move(now, DisputeEvent.START_SESSION, samples);
    }
    Dispute third = move(now, DisputeEvent.NOT_AGREED, samples);
    assertThat(third.attempt()).isEqualTo(3);
    assertThat(
            refusal(
                    give(
                        third,
                        Forms.of(DisputeEvent.SCHEDULE, Samples.TODAY, Samples.NOW),
                        samples.place()))
                .detail())
        .isEqualTo(DisputeRefusal.NO_TRIES_LEFT.name());
    Dispute up = move(third, DisputeEvent.ESCALATE, samples);
    assertThat(up.escalated()).isTrue();
    assertThat(up.level()).isEqualTo(DivisionLevel.VILLAGE);
    assertThat(up.told().handovers().getLast().receipt()).isNull();
    Dispute above = move(up, DisputeEvent.TAKE_OVER, samples);
    assertThat(above.level()).isEqualTo(DivisionLevel.TOWN);
    assertThat(above.attempt()).isEqualTo(1);
    assertThat(above.told().handovers().getLast().receipt()).startsWith("HZ20260310-");
    assertThat(above.told().sessions()).hasSize(3);
  }

  private Dispute move(Dispute dispute, DisputeEvent event, Samples samples) {
    Prepared prepared = give(dispute, Forms.of(event, Samples.TODAY, Samples.NOW), samples.place());
    return (Dispute) ((Prepared.Ready) prepared).after();
  }

  private static Dispute with(Dispute dispute, int attempt) {
    DisputeDraft draft = new DisputeDraft(dispute);
    draft.attempt = attempt;
    return draft.finishAsItStood();
  }

  @Test
  void confirmation_is_asked_for_within_thirty_days_and_no_later() {
    Samples samples = new Samples(4);
    Dispute effective =
        move(
            Forms.withPapers(samples.dispute(DisputeState.AGREED_WRITTEN)),
            DisputeEvent.SIGN_ALL,
            samples);
    DisputeMove file = DisputeMove.of(DisputeEvent.FILE_CONFIRMATION).under("示范县人民法院");
    assertThat(give(effective, file, later(samples, Duration.ofDays(30))))
        .isInstanceOf(Prepared.Ready.class);
    assertThat(refusal(give(effective, file, later(samples, Duration.ofDays(31)))))
        .isEqualTo(new Refusal(Refusal.Reason.NOT_IN_THIS_STATE, "PAST_CONFIRMATION"));
    assertThat(DisputeRefusal.PAST_CONFIRMATION.article()).isEqualTo("人民调解法 §33");
  }

  @Test
  void an_end_without_success_needs_its_reasons_and_an_assignment_its_mediator() {
    Samples samples = new Samples(5);
    assertThat(
            refusal(
                    give(
                        samples.dispute(DisputeState.NEXT_TRY),
                        DisputeMove.of(DisputeEvent.TERMINATE),
                        samples.place()))
                .detail())
        .isEqualTo("GROUND_MISSING");
    assertThat(
            refusal(
                    give(
                        samples.dispute(DisputeState.ACCEPTED),
                        DisputeMove.of(DisputeEvent.ASSIGN),
                        samples.place()))
                .detail())
        .isEqualTo("MEDIATOR_MISSING");
  }

  @Test
  void a_mediator_does_not_send_a_case_up() {
    Samples samples = new Samples(6);
    Dispute dispute = with(samples.dispute(DisputeState.NEXT_TRY), 3);
    Actor mediator = Samples.actor(Role.MEDIATOR);
    Prepared prepared =
        desk.prepare(
            new Command<>(
                DisputeCommands.MOVE, dispute.id(), DisputeMove.of(DisputeEvent.ESCALATE)),
            Optional.of(dispute),
            1,
            mediator,
            samples.place());
    assertThat(refusal(prepared).reason()).isEqualTo(Refusal.Reason.NOT_PERMITTED);
  }

  @Test
  void another_colour_wants_its_reason_also_where_it_is_corrected_with_the_rest() {
    Samples samples = new Samples(7);
    Dispute blue = new DisputeDraft(samples.dispute(DisputeState.ASSIGNED)).finishAsItStood();
    RiskColor other = blue.color() == RiskColor.RED ? RiskColor.GREEN : RiskColor.RED;
    assertThat(refusal(edited(samples, blue, new DisputeEdit(null, null, null, null, other, " "))))
        .isEqualTo(DisputeRefusal.NOTE_MISSING.refusal());
    Prepared told = edited(samples, blue, DisputeEdit.colored(other, "扬言报复"));
    assertThat(told)
        .isInstanceOfSatisfying(
            Prepared.Ready.class,
            ready ->
                assertThat(((Dispute) ready.after()).told().lines().getLast().note())
                    .isEqualTo("扬言报复"));
  }

  private Prepared edited(Samples samples, Dispute dispute, DisputeEdit edit) {
    return desk.prepare(
        new Command<>(DisputeCommands.EDIT, dispute.id(), edit),
        Optional.of(dispute),
        1,
        Samples.actor(Role.OPERATOR),
        samples.place());
  }

  @Test
  void what_is_in_the_archive_is_not_corrected() {
    Samples samples = new Samples(7);
    Dispute archived = samples.dispute(DisputeState.ARCHIVED);
    Prepared prepared =
        desk.prepare(
            new Command<>(DisputeCommands.EDIT, archived.id(), new DisputeEdit("新标题", null)),
            Optional.of(archived),
            1,
            Samples.actor(Role.OPERATOR),
            samples.place());
    assertThat(refusal(prepared).reason()).isEqualTo(Refusal.Reason.NOT_IN_THIS_STATE);
  }
}
