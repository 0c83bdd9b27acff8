package org.onescreen.model.mediation;

import java.util.Objects;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Rule;

/// Works a case's limit out anew, by the policy and the calendar as they are now. Where that moves
/// nothing the case stays as it is, however often it is asked.
final class Recounting implements Rule<Dispute, NoArguments> {
  @Override
  public Decision<Dispute> decide(
      Optional<Dispute> current, NoArguments nothing, Circumstances circumstances) {
    Dispute dispute = current.orElseThrow();
    DisputeClocks clocks = DisputeStep.clocks(dispute, circumstances);
    if (!clocks.moved(dispute)) {
      return Decision.done(dispute);
    }
    DisputeDraft draft = new DisputeDraft(dispute);
    // A limit is put right also where the story has no line left.
    if (!draft.story.full()) {
      draft.story.line(
          Lines.of(
              circumstances, StoryAct.RECOUNTED, Objects.toString(dispute.deadline(), ""), null));
    }
    return Decision.done(draft.finish(clocks));
  }
}
