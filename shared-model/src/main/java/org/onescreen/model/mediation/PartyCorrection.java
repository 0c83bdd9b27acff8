package org.onescreen.model.mediation;

import java.util.Optional;

/// Corrects or adds parties. It is no act of substance.
final class PartyCorrection extends DisputeAct<PartyList> {
  @Override
  Optional<DisputeRefusal> act(DisputeDraft draft, PartyList entered, Circumstances circumstances) {
    if (PartyCheck.refusal(entered.parties()).isPresent()) {
      return Optional.of(DisputeRefusal.PARTIES_WRONG);
    }
    draft.parties = entered.parties();
    draft.people = Math.max(draft.people, entered.parties().size());
    draft.story.line(Lines.of(circumstances, StoryAct.CORRECTED, "PARTIES", null));
    return Optional.empty();
  }
}
