package org.onescreen.model.mediation;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.command.Texts;

/// Gives the receipt for what was handed over last. Where it went to another committee, the case is
/// that one's from now on: its mediator leads it, at its place or, where it stands above, at its
/// level.
final class Receiving extends DisputeAct<ReceiptEntry> {
  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, ReceiptEntry entered, Circumstances circumstances) {
    boolean waits = draft.story.handovers.stream().anyMatch(h -> h.receivedOn() == null);
    String given = entered.number();
    if (!waits || (given != null && given.length() > Texts.TITLE)) {
      return Optional.of(DisputeRefusal.NOTHING_HANDED_OVER);
    }
    UUID heir = draft.story.waiting().map(Handover::heir).orElse(null);
    if (heir != null) {
      Optional<DisputeRefusal> out =
          MediatorGuard.assigned(draft.was, heir, circumstances.around());
      if (out.isPresent()) {
        return out;
      }
      draft.mediator = heir;
      circumstances
          .around()
          .find(Mediator.KIND, heir)
          .ifPresent(taker -> draft.handedTo(taker.division(), ladder(draft, circumstances)));
    }
    String number =
        given == null || given.isBlank() ? Handovers.receipt(circumstances) : given.strip();
    draft.story.receive(circumstances.day(), number);
    draft.story.line(Lines.of(circumstances, StoryAct.HANDOVER, "RECEIVED", number));
    return Optional.empty();
  }

  private static Ladder ladder(DisputeDraft draft, Circumstances circumstances) {
    return MediationPolicy.of(draft.was.division(), circumstances.around()).ladder();
  }
}
