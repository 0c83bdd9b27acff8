package org.onescreen.model.mediation;

import java.util.Optional;
import org.onescreen.model.command.Texts;

/// Gives the receipt for what was handed over last.
final class Receiving extends DisputeAct<ReceiptEntry> {
  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, ReceiptEntry entered, Circumstances circumstances) {
    boolean waits = draft.story.handovers.stream().anyMatch(h -> h.receivedOn() == null);
    String given = entered.number();
    if (!waits || (given != null && given.length() > Texts.TITLE)) {
      return Optional.of(DisputeRefusal.NOTHING_HANDED_OVER);
    }
    String number =
        given == null || given.isBlank() ? Handovers.receipt(circumstances) : given.strip();
    draft.story.receive(circumstances.day(), number);
    draft.story.line(Lines.of(circumstances, StoryAct.HANDOVER, "RECEIVED", number));
    return Optional.empty();
  }
}
