package org.onescreen.model.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Command;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Preparation;
import org.onescreen.model.command.Prepared;
import org.onescreen.model.command.Samples;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.flow.RiskColor;

/// The guards of domain.md SM3, line by line as they are written there, each with a step that meets
/// it and one that does not: the first is taken, the second refused for that reason and no other.
class DisputeGuardsTest {
  private static final LocalDate DAY = Samples.TODAY;

  /// One guard of the document.
  ///
  /// @param words the document's
  /// @param wrong how the case or the step breaks it
  record Guard(
      String words,
      DisputeState from,
      DisputeMove step,
      Consumer<DisputeDraft> right,
      Consumer<DisputeDraft> wrong,
      DisputeMove wrongStep,
      Role role,
      String refusal) {
    @Override
    public String toString() {
      return from + " " + step.event() + ": " + words;
    }
  }

  /// The step is wrong, the case is not.
  private static Guard step(
      String words,
      DisputeState from,
      DisputeEvent event,
      Consumer<DisputeDraft> as,
      DisputeMove wrong,
      String refusal) {
    return new Guard(words, from, form(event), as, as, wrong, Role.OPERATOR, refusal);
  }

  /// The case is not there yet, or no longer.
  private static Guard standing(
      String words,
      DisputeState from,
      DisputeEvent event,
      Consumer<DisputeDraft> right,
      Consumer<DisputeDraft> wrong,
      String refusal) {
    DisputeMove form = form(event);
    return new Guard(words, from, form, right, wrong, form, Role.OPERATOR, refusal);
  }

  private static DisputeMove form(DisputeEvent event) {
    return event == DisputeEvent.ASSIGN
        ? new DisputeMove(event, null, new UUID(3, 3), null)
        : Forms.of(event, DAY, Samples.NOW);
  }

  private static Consumer<DisputeDraft> tries(int made) {
    return draft -> draft.attempt = made;
  }

  private static Consumer<DisputeDraft> effective(int daysAgo) {
    return draft -> {
      LocalDate day = DAY.minusDays(daysAgo);
      draft.acceptedOn = day;
      draft.stageSince = day;
      draft.story.agreement = Forms.agreement(day, false).effective(day);
    };
  }

  private static DisputeMove agreed(MediationAgreement agreement) {
    return DisputeMove.of(DisputeEvent.AGREE_WRITTEN).met(Forms.session(DAY)).agreed(agreement);
  }

  private static MediationAgreement agreement(
      String facts, List<AgreementTerm> terms, String mode, LocalDate due, String place) {
    return new MediationAgreement(false, DAY, null, facts, terms, mode, place, due, List.of());
  }

  static Stream<Guard> guards() {
    List<AgreementTerm> terms = List.of(new AgreementTerm("三日内疏通"));
    return Stream.of(
        step(
            "refuse: reason",
            DisputeState.APPLIED,
            DisputeEvent.REFUSE,
            tries(1),
            new DisputeMove(DisputeEvent.REFUSE, "已告知可以起诉", null, null),
            "GROUND_MISSING"),
        step(
            "refuse: tell other ways",
            DisputeState.APPLIED,
            DisputeEvent.REFUSE,
            tries(1),
            DisputeMove.of(DisputeEvent.REFUSE).because(EndGround.SUED, " "),
            "WAYS_NOT_TOLD"),
        step(
            "assign: 1..n mediators, lead",
            DisputeState.ACCEPTED,
            DisputeEvent.ASSIGN,
            tries(1),
            DisputeMove.of(DisputeEvent.ASSIGN),
            "MEDIATOR_MISSING"),
        standing(
            "assign: recusal",
            DisputeState.ACCEPTED,
            DisputeEvent.ASSIGN,
            tries(1),
            draft ->
                draft.story.recusals.add(new Recusal(new UUID(3, 3), DAY, Recusal.Ground.RELATIVE)),
            "MEDIATOR_RECUSED"),
        step(
            "schedule: time, room",
            DisputeState.ASSIGNED,
            DisputeEvent.SCHEDULE,
            tries(1),
            DisputeMove.of(DisputeEvent.SCHEDULE),
            "APPOINTMENT_MISSING"),
        standing(
            "startSession: rights notice",
            DisputeState.SCHEDULED,
            DisputeEvent.START_SESSION,
            tries(1),
            draft -> draft.story.papers.clear(),
            "PAPERS_MISSING:RIGHTS_NOTICE"),
        step(
            "notAgreed: records (§27)",
            DisputeState.IN_SESSION,
            DisputeEvent.NOT_AGREED,
            tries(1),
            DisputeMove.of(DisputeEvent.NOT_AGREED),
            "RECORD_MISSING"),
        step(
            "a date before the last session",
            DisputeState.IN_SESSION,
            DisputeEvent.NOT_AGREED,
            tries(1),
            DisputeMove.of(DisputeEvent.NOT_AGREED).met(Forms.session(DAY.minusDays(30))),
            "BEFORE_LAST"),
        standing(
            "NEXT_TRY schedule: n<3 at level L",
            DisputeState.NEXT_TRY,
            DisputeEvent.SCHEDULE,
            tries(2),
            tries(3),
            "NO_TRIES_LEFT"),
        standing(
            "NEXT_TRY (n=3) escalate",
            DisputeState.NEXT_TRY,
            DisputeEvent.ESCALATE,
            tries(3),
            tries(2),
            "TRIES_LEFT"),
        new Guard(
            "escalate (level head)",
            DisputeState.NEXT_TRY,
            form(DisputeEvent.ESCALATE),
            tries(3),
            tries(3),
            form(DisputeEvent.ESCALATE),
            Role.MEDIATOR,
            "ESCALATE"),
        step(
            "terminate: must record the ways told (§26)",
            DisputeState.NEXT_TRY,
            DisputeEvent.TERMINATE,
            tries(1),
            DisputeMove.of(DisputeEvent.TERMINATE).because(EndGround.PARTY_REFUSES, ""),
            "WAYS_NOT_TOLD"),
        step(
            "terminate: NEXT_TRY (top level)",
            DisputeState.NEXT_TRY,
            DisputeEvent.TERMINATE,
            tries(3),
            DisputeMove.of(DisputeEvent.TERMINATE).because(EndGround.EXHAUSTED, "已告知"),
            "NOT_EXHAUSTED"),
        step(
            "terminate: limit over",
            DisputeState.NEXT_TRY,
            DisputeEvent.TERMINATE,
            tries(1),
            DisputeMove.of(DisputeEvent.TERMINATE).because(EndGround.LIMIT_OVER, "已告知"),
            "LIMIT_NOT_OVER"),
        agreement("agreeWritten: facts", agreement("", terms, "当场", DAY, "村委会")),
        new Guard(
            "agreeWritten: terms",
            DisputeState.IN_SESSION,
            form(DisputeEvent.AGREE_WRITTEN),
            tries(1),
            tries(1),
            agreed(agreement("排水沟", List.of(), "当场", DAY, "村委会")),
            Role.OPERATOR,
            "TERM_MISSING"),
        agreement("agreeWritten: mode", agreement("排水沟", terms, " ", DAY, "村委会")),
        agreement("agreeWritten: deadline", agreement("排水沟", terms, "当场", DAY.minusDays(1), "村委会")),
        agreement("agreeWritten: place", agreement("排水沟", terms, "当场", DAY, "")),
        standing(
            "fileConfirmation: today ≤ effectiveAt + 30 days (§33)",
            DisputeState.EFFECTIVE,
            DisputeEvent.FILE_CONFIRMATION,
            effective(30),
            effective(31),
            "PAST_CONFIRMATION"),
        step(
            "fileConfirmation: with which court",
            DisputeState.EFFECTIVE,
            DisputeEvent.FILE_CONFIRMATION,
            effective(3),
            DisputeMove.of(DisputeEvent.FILE_CONFIRMATION),
            "COURT_MISSING"),
        standing(
            "performed: receipts",
            DisputeState.PERFORMING,
            DisputeEvent.PERFORM,
            effective(3),
            draft -> {
              effective(3).accept(draft);
              draft.story.agreement =
                  new MediationAgreement(
                      false,
                      DAY.minusDays(3),
                      DAY.minusDays(3),
                      "排水沟",
                      terms,
                      "分期",
                      "村委会",
                      DAY,
                      List.of(new Instalment(DAY, 300, null)));
            },
            "NOT_ALL_PAID"),
        step(
            "breach: its reason",
            DisputeState.PERFORMING,
            DisputeEvent.BREACH,
            effective(3),
            DisputeMove.of(DisputeEvent.BREACH),
            "NOTE_MISSING"),
        step(
            "followUp: performance, satisfaction, relapse",
            DisputeState.PERFORMED,
            DisputeEvent.FOLLOW_UP,
            tries(1),
            DisputeMove.of(DisputeEvent.FOLLOW_UP),
            "VISIT_MISSING"),
        standing(
            "archive: dossier must-list all present",
            DisputeState.VISITED,
            DisputeEvent.ARCHIVE,
            effective(3),
            draft -> {
              effective(3).accept(draft);
              draft.story.papers.clear();
            },
            "PAPERS_MISSING:RIGHTS_NOTICE,FOLLOW_UP_RECORD,TERMINATION"),
        step(
            "followUp 7 d, 30 d: archive before them for a reason",
            DisputeState.VISITED,
            DisputeEvent.ARCHIVE,
            effective(3),
            DisputeMove.of(DisputeEvent.ARCHIVE),
            "VISITS_LEFT"),
        step(
            "investigate*: records, evidence",
            DisputeState.ASSIGNED,
            DisputeEvent.INVESTIGATE,
            effective(3),
            DisputeMove.of(DisputeEvent.INVESTIGATE),
            "RECORD_MISSING"),
        standing(
            "2.9: jointly within 30 days of effect, also while performing",
            DisputeState.PERFORMING,
            DisputeEvent.FILE_CONFIRMATION,
            effective(30),
            effective(31),
            "PAST_CONFIRMATION"),
        standing(
            "startSession: recusal",
            DisputeState.SCHEDULED,
            DisputeEvent.START_SESSION,
            tries(1),
            draft ->
                draft.story.recusals.add(new Recusal(draft.mediator, DAY, Recusal.Ground.RELATIVE)),
            "MEDIATOR_RECUSED"),
        step(
            "withdraw (party): its reason",
            DisputeState.ASSIGNED,
            DisputeEvent.WITHDRAW,
            tries(1),
            DisputeMove.of(DisputeEvent.WITHDRAW),
            "NOTE_MISSING"),
        step(
            "no step of tomorrow",
            DisputeState.APPLIED,
            DisputeEvent.ACCEPT,
            tries(1),
            DisputeMove.of(DisputeEvent.ACCEPT).on(DAY.plusDays(1)),
            "DAY_AHEAD"));
  }

  private static Guard agreement(String words, MediationAgreement wrong) {
    return step(
        words,
        DisputeState.IN_SESSION,
        DisputeEvent.AGREE_WRITTEN,
        tries(1),
        agreed(wrong),
        "AGREEMENT_INCOMPLETE");
  }

  private final Samples samples = new Samples(11);
  private final Preparation desk =
      new Preparation(
          new Judge(
              DisputeCommands.ALL,
              (_, fault) -> {
                throw fault;
              }));

  private Dispute in(DisputeState state, Consumer<DisputeDraft> as) {
    DisputeDraft draft = new DisputeDraft(Forms.withPapers(samples.dispute(state)));
    draft.color = RiskColor.BLUE;
    draft.attempt = 1;
    as.accept(draft);
    return draft.finishAsItStood();
  }

  private Prepared give(Dispute dispute, DisputeMove move, Role role) {
    return desk.prepare(
        new Command<>(DisputeCommands.MOVE, dispute.id(), move),
        Optional.of(dispute),
        1,
        Samples.actor(role),
        samples.place());
  }

  @ParameterizedTest
  @MethodSource("guards")
  void what_meets_the_guard_is_taken_and_what_does_not_is_refused_for_it(Guard guard) {
    Prepared met = give(in(guard.from(), guard.right()), guard.step(), Role.OPERATOR);
    assertThat(met).as("met: %s", met).isInstanceOf(Prepared.Ready.class);
    Prepared broken = give(in(guard.from(), guard.wrong()), guard.wrongStep(), guard.role());
    assertThat(broken).isInstanceOf(Prepared.Settled.class);
    assertThat(((Verdict.Refused) ((Prepared.Settled) broken).why()).why().detail())
        .isEqualTo(guard.refusal());
  }
}
