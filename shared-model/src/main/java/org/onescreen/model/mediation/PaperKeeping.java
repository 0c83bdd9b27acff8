package org.onescreen.model.mediation;

import java.util.Optional;

/// Puts a paper into a dossier that is not closed. It is an act of substance where the paper is
/// there to be read: a mark that one lies in the dossier proves nothing, and moves no clock.
final class PaperKeeping extends DisputeAct<DisputePaper> {
  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, DisputePaper entered, Circumstances circumstances) {
    if (entered.on().isAfter(circumstances.day())) {
      return Optional.of(DisputeRefusal.DAY_AHEAD);
    }
    draft.story.papers.add(new KeptPaper(entered.paper(), entered.on(), entered.attachment()));
    if (entered.attachment() != null) {
      draft.acted(entered.on());
    }
    draft.story.line(
        Lines.on(entered.on(), circumstances, StoryAct.PAPER, entered.paper().name(), null));
    return Optional.empty();
  }
}
