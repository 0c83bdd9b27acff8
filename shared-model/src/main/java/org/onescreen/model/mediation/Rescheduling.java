package org.onescreen.model.mediation;

import java.util.Optional;

/// Lets the parties meet at another time or place than was arranged. Who asked for it and why is
/// written down by whoever wants that; the try stays the same one.
final class Rescheduling extends DisputeAct<Appointment> {
  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, Appointment entered, Circumstances circumstances) {
    if (draft.state != DisputeState.SCHEDULED) {
      return Optional.of(DisputeRefusal.NOT_SCHEDULED);
    }
    if (entered.equals(draft.story.appointment)) {
      return Optional.of(DisputeRefusal.ALREADY_SO);
    }
    Optional<DisputeRefusal> why = RoomGuard.meeting(draft.was.id(), entered, circumstances);
    if (why.isEmpty()) {
      draft.story.appointment = entered;
      draft.story.line(Lines.of(circumstances, StoryAct.CORRECTED, "MEETING", null));
    }
    return why;
  }
}
