package org.onescreen.model.mediation;

import java.util.Optional;
import org.onescreen.model.command.Texts;

/// Hands a case to another committee, or docks with court, police or petition office.
final class HandingOver extends DisputeAct<HandoverOrder> {
  private static final int MOST = 40;

  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, HandoverOrder entered, Circumstances circumstances) {
    boolean docks = entered.way() == Handover.Way.IN || entered.way() == Handover.Way.OUT;
    boolean whole =
        entered.way() != Handover.Way.UP
            && docks == (entered.channel() != null)
            && DisputeGuards.filled(entered.from(), HandoverOrder.PLACE)
            && DisputeGuards.filled(entered.to(), HandoverOrder.PLACE)
            && DisputeGuards.filled(entered.reason(), Texts.NOTE);
    if (!whole) {
      return Optional.of(DisputeRefusal.NOTE_MISSING);
    }
    if (draft.story.handovers.size() >= MOST) {
      return Optional.of(DisputeRefusal.STORY_FULL);
    }
    if (entered.heir() != null) {
      Optional<DisputeRefusal> out =
          MediatorGuard.assigned(draft.was, entered.heir(), circumstances.around());
      if (out.isPresent()) {
        return out;
      }
    }
    if (entered.mediator() != null) {
      Optional<DisputeRefusal> recused =
          MediatorGuard.assigned(draft.was, entered.mediator(), circumstances.around());
      if (recused.isPresent()) {
        return recused;
      }
      draft.mediator = entered.mediator();
    }
    if (entered.way() == Handover.Way.IN) {
      draft.docking = entered.channel();
    }
    draft.story.handovers.add(
        new Handover(
            entered.way(),
            entered.channel(),
            entered.from(),
            entered.to(),
            circumstances.day(),
            null,
            null,
            entered.reason(),
            entered.heir()));
    draft.story.line(
        Lines.of(circumstances, StoryAct.HANDOVER, entered.way().name(), entered.reason()));
    return Optional.empty();
  }
}
