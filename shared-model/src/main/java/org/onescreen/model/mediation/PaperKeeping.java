package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;

/// Puts a paper into a dossier that is not closed. It is an act of substance.
final class PaperKeeping implements Rule<Dispute, DisputePaper> {
  @Override
  public Decision<Dispute> decide(
      Optional<Dispute> current, DisputePaper entered, Circumstances circumstances) {
    Dispute dispute = current.orElseThrow();
    LocalDate today = circumstances.day();
    if (dispute.state() == DisputeState.ARCHIVED) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, dispute.state().name());
    }
    DisputeDraft draft = new DisputeDraft(dispute);
    if (entered.on().isAfter(today) || draft.story.full()) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "on");
    }
    draft.story.papers.add(new KeptPaper(entered.paper(), entered.on(), entered.attachment()));
    draft.story.line(
        new StoryLine(
            circumstances.at(),
            entered.on(),
            circumstances.actor().displayName(),
            StoryAct.PAPER,
            null,
            null,
            entered.paper().name(),
            null));
    draft.acted(entered.on());
    return Decision.done(draft.finish());
  }
}
