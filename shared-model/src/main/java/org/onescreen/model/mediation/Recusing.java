package org.onescreen.model.mediation;

import java.util.Optional;

/// Keeps a mediator out of a case for good. Where it is the lead nothing is mediated until somebody
/// else leads, see [Mediating].
final class Recusing extends DisputeAct<RecusalEntry> {
  private static final int MOST = 40;

  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, RecusalEntry entered, Circumstances circumstances) {
    if (MediatorGuard.recused(draft.was, entered.mediator())) {
      return Optional.of(DisputeRefusal.ALREADY_SO);
    }
    if (draft.story.recusals.size() >= MOST) {
      return Optional.of(DisputeRefusal.STORY_FULL);
    }
    draft.story.recusals.add(
        new Recusal(entered.mediator(), circumstances.day(), entered.ground()));
    draft.story.mediators =
        draft.story.mediators.stream().filter(id -> !id.equals(entered.mediator())).toList();
    draft.story.line(Lines.of(circumstances, StoryAct.RECUSAL, entered.ground().name(), null));
    return Optional.empty();
  }
}
