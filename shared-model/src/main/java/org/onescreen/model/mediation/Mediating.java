package org.onescreen.model.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts a case into other hands, in whatever open state it is: a mediator keeps out, falls ill or
/// leaves at any time.
final class Mediating extends DisputeAct<MediatorChange> {
  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, MediatorChange entered, Circumstances circumstances) {
    if (draft.state == DisputeState.REFUSED || draft.state == DisputeState.WITHDRAWN) {
      return Optional.of(DisputeRefusal.CLOSED);
    }
    List<UUID> others =
        entered.others().stream().distinct().filter(id -> !id.equals(entered.lead())).toList();
    if (others.size() > MediatorChange.MOST) {
      return Optional.of(DisputeRefusal.STORY_FULL);
    }
    if (entered.lead().equals(draft.mediator) && others.equals(draft.story.mediators)) {
      return Optional.of(DisputeRefusal.ALREADY_SO);
    }
    List<UUID> all = new ArrayList<>(List.of(entered.lead()));
    all.addAll(others);
    for (UUID one : all) {
      Optional<DisputeRefusal> why = MediatorGuard.assigned(draft.was, one, circumstances.around());
      if (why.isPresent()) {
        return why;
      }
    }
    draft.mediator = entered.lead();
    draft.story.mediators = others;
    draft.story.line(Lines.of(circumstances, StoryAct.MEDIATOR, entered.lead().toString(), null));
    return Optional.empty();
  }
}
