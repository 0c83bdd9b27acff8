package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.flow.WorkingCalendar;

/// Takes a case one line further in its table.
final class DisputeStep implements Rule<Dispute, DisputeMove> {
  @Override
  public Decision<Dispute> decide(
      Optional<Dispute> current, DisputeMove move, Circumstances circumstances) {
    Dispute dispute = current.orElseThrow();
    Optional<DisputeState> to = DisputeFlow.TABLE.after(dispute.state(), move.event());
    if (to.isEmpty()) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, dispute.state().name());
    }
    if (!DisputeDuties.of(move.event()).contains(circumstances.actor().role())) {
      return Decision.refused(Reason.NOT_PERMITTED, move.event().name());
    }
    DisputeClocks clocks = clocks(dispute, circumstances);
    return new DisputeGuards(dispute, move, circumstances, clocks)
        .refusal(to.get())
        .<Decision<Dispute>>map(Decision::refused)
        .orElseGet(() -> Decision.done(moved(dispute, move, to.get(), circumstances, clocks)));
  }

  static DisputeClocks clocks(Dispute dispute, Circumstances circumstances) {
    return new DisputeClocks(
        MediationPolicy.of(dispute.division(), circumstances.around()),
        WorkingCalendar.of(dispute.division(), circumstances.around()));
  }

  private static Dispute moved(
      Dispute dispute,
      DisputeMove move,
      DisputeState to,
      Circumstances circumstances,
      DisputeClocks clocks) {
    DisputeDraft draft = new DisputeDraft(dispute);
    Ladder ladder = clocks.policy().ladder();
    draft.state = to;
    LocalDate on = dayOf(move, circumstances);
    // A desk's clock may be slow: no stage begins before the one that led to it.
    LocalDate day = on.isBefore(dispute.stageSince()) ? dispute.stageSince() : on;
    // A step that leads where the case stands begins no stage anew: nobody makes a case young by
    // doing the same again.
    draft.stageSince = to == dispute.state() ? dispute.stageSince() : day;
    draft.mediator = move.mediator() == null ? draft.mediator : move.mediator();
    draft.room = draft.room == null ? move.room() : draft.room;
    switch (move.event()) {
      case ACCEPT -> draft.acceptedOn = draft.stageSince;
      case INVESTIGATE -> draft.investigate(Objects.requireNonNull(move.investigation()));
      case SCHEDULE -> {
        draft.story.appointment = move.appointment();
        // The attempt is the one that is under way, or was held last.
        draft.attempt += dispute.state() == DisputeState.NEXT_TRY ? 1 : 0;
      }
      case NOT_AGREED -> draft.met(move, SessionResult.NOT_AGREED);
      case ESCALATE -> {
        draft.escalated = true;
        draft.story.handovers.add(Handovers.up(dispute, ladder, draft.stageSince, move.note()));
      }
      case TAKE_OVER -> {
        draft.rung = Math.min(ladder.at(dispute) + 1, ladder.rungs().size() - 1);
        draft.level = ladder.rungs().get(draft.rung).level();
        draft.attempt = 1;
        draft.story.receive(draft.stageSince, Handovers.receipt(circumstances));
      }
      case AGREE_WRITTEN, AGREE_ORAL -> {
        boolean oral = move.event() == DisputeEvent.AGREE_ORAL;
        draft.met(move, oral ? SessionResult.AGREED_ORAL : SessionResult.AGREED_WRITTEN);
        draft.agree(Objects.requireNonNull(move.agreement()), oral);
      }
      case SIGN_ALL -> draft.sign();
      case FILE_CONFIRMATION -> draft.file(Objects.requireNonNull(move.reference()));
      case RULED_VALID -> draft.rule(true, move.reference());
      case RULED_DISMISSED -> draft.rule(false, move.reference());
      case PERFORM -> draft.performed = true;
      case FOLLOW_UP -> draft.visit(Objects.requireNonNull(move.visit()));
      case RELAPSE, REMEDIATE -> draft.beginRound();
      default -> {
        // The state says it all.
      }
    }
    if (to != DisputeState.SCHEDULED && to != DisputeState.IN_SESSION) {
      // Nobody is expected any more: neither the calendar nor the room waits for them.
      draft.story.appointment = null;
    }
    draft.story.line(
        new StoryLine(
            circumstances.at(),
            day,
            circumstances.actor().displayName(),
            StoryAct.STEP,
            move.event(),
            to,
            move.ground() == null ? null : move.ground().name(),
            move.note()));
    return draft.finish(clocks);
  }

  private static LocalDate dayOf(DisputeMove move, Circumstances circumstances) {
    if (move.session() != null) {
      return move.session().on();
    }
    if (move.investigation() != null) {
      return move.investigation().on();
    }
    if (move.visit() != null) {
      return move.visit().on();
    }
    return move.on() == null ? circumstances.day() : move.on();
  }
}
