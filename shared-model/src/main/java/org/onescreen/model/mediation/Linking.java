package org.onescreen.model.mediation;

import java.util.Optional;

/// Links another record to a case. It is no act of substance.
final class Linking extends DisputeAct<LinkEntry> {
  private static final int MOST = 60;

  @Override
  Optional<DisputeRefusal> act(DisputeDraft draft, LinkEntry entered, Circumstances circumstances) {
    LinkedRecord link = new LinkedRecord(entered.kind(), entered.id());
    boolean there = draft.story.links.contains(link);
    if (there == entered.linked()) {
      return Optional.of(DisputeRefusal.ALREADY_SO);
    }
    if (entered.linked()) {
      if (draft.story.links.size() >= MOST) {
        return Optional.of(DisputeRefusal.STORY_FULL);
      }
      draft.story.links.add(link);
    } else {
      draft.story.links.remove(link);
    }
    draft.story.line(
        Lines.of(circumstances, StoryAct.LINK, entered.linked() ? "LINKED" : "TAKEN_OFF", null));
    return Optional.empty();
  }
}
