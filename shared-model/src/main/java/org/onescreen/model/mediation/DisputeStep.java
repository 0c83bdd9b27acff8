package org.onescreen.model.mediation;

import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;
import org.onescreen.model.region.DivisionLevel;

/// Takes a case one line further in its table.
final class DisputeStep implements Rule<Dispute, DisputeMove> {
  /// Tries at one level (三级三次).
  private static final int TRIES = 3;

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
    return guard(dispute, move, circumstances)
        .or(() -> arguments(move))
        .<Decision<Dispute>>map(Decision::refused)
        .orElseGet(() -> Decision.done(moved(dispute, move, to.get(), circumstances)));
  }

  private static Optional<Refusal> guard(
      Dispute dispute, DisputeMove move, Circumstances circumstances) {
    return switch (move.event()) {
      case ESCALATE -> {
        if (dispute.attempt() < TRIES) {
          yield refused(Reason.NOT_IN_THIS_STATE, "attempt");
        }
        boolean atTop = dispute.level().compareTo(DivisionLevel.COUNTY) <= 0;
        yield atTop ? refused(Reason.NOT_IN_THIS_STATE, "level") : Optional.empty();
      }
      case FILE_CONFIRMATION -> {
        boolean late =
            circumstances
                .day()
                .isAfter(dispute.stageSince().plusDays(DisputeLimits.CONFIRMATION_DAYS));
        yield late ? refused(Reason.NOT_IN_THIS_STATE, "人民调解法 §33") : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> arguments(DisputeMove move) {
    if (move.event() == DisputeEvent.ASSIGN && move.mediator() == null) {
      return refused(Reason.BAD_ARGUMENTS, "mediator");
    }
    return DisputeDuties.needsNote(move.event())
        ? Texts.required(move.note(), Texts.NOTE, "note")
        : Texts.optional(move.note(), Texts.NOTE, "note");
  }

  private static Optional<Refusal> refused(Reason reason, String detail) {
    return Optional.of(new Refusal(reason, detail));
  }

  private static Dispute moved(
      Dispute dispute, DisputeMove move, DisputeState to, Circumstances circumstances) {
    DisputeDraft draft = new DisputeDraft(dispute);
    draft.state = to;
    // A desk's clock may be slow: no stage begins before the one that led to it.
    draft.stageSince =
        circumstances.day().isBefore(dispute.stageSince())
            ? dispute.stageSince()
            : circumstances.day();
    draft.mediator = move.mediator() == null ? draft.mediator : move.mediator();
    draft.room = draft.room == null ? move.room() : draft.room;
    switch (move.event()) {
      case ACCEPT -> draft.acceptedOn = draft.stageSince;
      case NOT_AGREED -> draft.attempt = Math.min(TRIES, draft.attempt + 1);
      case ESCALATE -> draft.escalated = true;
      case TAKE_OVER -> {
        draft.level = draft.level.above().orElse(draft.level);
        draft.attempt = 1;
      }
      case AGREE_WRITTEN, AGREE_ORAL -> {
        draft.succeeded = true;
        draft.settledInRoom = draft.room != null && !draft.escalated;
      }
      case PERFORM -> draft.performed = true;
      case RELAPSE, REMEDIATE -> draft.beginRound();
      default -> {
        // The state says it all.
      }
    }
    return draft.finish();
  }
}
