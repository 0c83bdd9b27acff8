package org.onescreen.model.mediation;

import java.util.Optional;
import org.onescreen.model.command.Texts;

/// The colour is set, and the story says by whom and why. No rule ever sets it by itself (个人信息保护法
/// §24).
final class Coloring extends DisputeAct<DisputeColoring> {
  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, DisputeColoring entered, Circumstances circumstances) {
    if (!DisputeGuards.filled(entered.reason(), Texts.NOTE)) {
      return Optional.of(DisputeRefusal.NOTE_MISSING);
    }
    if (draft.color == entered.color()) {
      return Optional.of(DisputeRefusal.ALREADY_SO);
    }
    draft.color = entered.color();
    draft.story.line(
        Lines.of(circumstances, StoryAct.COLOR, entered.color().name(), entered.reason()));
    return Optional.empty();
  }
}
