package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;
import org.onescreen.model.region.DivisionLevel;

/// Makes a case of what was registered: an application (APPLIED) where parties or the committee
/// asked for mediation, a clue otherwise. Its day of acceptance is the day of registration until
/// the committee accepts it.
final class DisputeRegister implements Rule<Dispute, DisputeRegistration> {
  @Override
  public Decision<Dispute> decide(
      Optional<Dispute> current, DisputeRegistration entered, Circumstances circumstances) {
    return Texts.required(entered.title(), Texts.TITLE, "title")
        .or(() -> PartyCheck.refusal(entered.parties()))
        .or(() -> bad(entered.more()))
        .or(() -> left(entered, circumstances))
        .<Decision<Dispute>>map(Decision::refused)
        .orElseGet(() -> Decision.done(made(entered, circumstances)));
  }

  /// Whoever was dismissed gets no new case.
  private static Optional<Refusal> left(DisputeRegistration entered, Circumstances circumstances) {
    return circumstances
        .around()
        .find(Mediator.KIND, entered.mediator())
        .filter(mediator -> !mediator.serves())
        .map(_ -> DisputeRefusal.MEDIATOR_LEFT.refusal());
  }

  private static Optional<Refusal> bad(@Nullable DisputeDetails more) {
    if (more == null) {
      return Optional.empty();
    }
    boolean counts =
        more.people() >= 0
            && more.people() <= DisputeDetails.MOST_PEOPLE
            && more.policeCalls() >= 0
            && (more.amount() == null || more.amount() >= 0);
    return counts
        ? Texts.optional(more.facts(), DisputeDetails.FACTS, "facts")
        : Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "more"));
  }

  private static Dispute made(DisputeRegistration entered, Circumstances circumstances) {
    Dispute bare = bare(entered, circumstances);
    DisputeDraft draft = new DisputeDraft(bare);
    DisputeDetails more = entered.more();
    if (more != null) {
      draft.story.facts = more.facts();
      draft.amount = more.amount();
      draft.people = Math.max(more.people(), entered.parties().size());
      draft.policeCalls = more.policeCalls();
      draft.docking = more.docking();
      draft.olderType = more.older();
      draft.newerType = more.newer();
      draft.sweep = more.sweep();
    }
    draft.story.line(Lines.of(circumstances, StoryAct.REGISTERED, entered.source().name(), null));
    return draft.finish(DisputeStep.clocks(bare, circumstances));
  }

  private static Dispute bare(DisputeRegistration entered, Circumstances circumstances) {
    LocalDate day = circumstances.day();
    DisputeState state =
        switch (entered.source()) {
          case APPLICATION, INITIATIVE -> DisputeState.APPLIED;
          case SWEEP, POLICE, COURT, PETITION, HOTLINE -> DisputeState.CLUE;
        };
    return new Dispute(
        circumstances.record(),
        entered.grid().village(),
        entered.grid(),
        CaseCode.mediation(entered.grid().village(), day, circumstances.record()),
        entered.title(),
        entered.type(),
        entered.source(),
        state,
        entered.color(),
        true,
        false,
        DivisionLevel.VILLAGE,
        1,
        false,
        entered.room(),
        false,
        false,
        false,
        day,
        day,
        null,
        entered.mediator(),
        entered.parties());
  }
}
