package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.onescreen.model.command.Texts;

/// Suspends, resumes or extends the limit of mediation, with the parties' consent and a reason.
final class ClockKeeping extends DisputeAct<ClockOrder> {
  private static final int MOST_CHANGES = 40;

  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, ClockOrder entered, Circumstances circumstances) {
    if (!DisputeFlow.IN_MEDIATION.contains(draft.state)) {
      return Optional.of(DisputeRefusal.NOT_IN_MEDIATION);
    }
    if (!DisputeGuards.filled(entered.reason(), Texts.NOTE)) {
      return Optional.of(DisputeRefusal.NOTE_MISSING);
    }
    boolean suspended = DisputeClocks.suspended(draft.was);
    Optional<DisputeRefusal> why =
        switch (entered.what()) {
          case SUSPEND -> unless(!suspended, DisputeRefusal.SUSPENDED);
          case RESUME -> unless(suspended, DisputeRefusal.NOT_SUSPENDED);
          case EXTEND ->
              unless(
                  entered.days() >= 1 && entered.days() <= ClockOrder.MOST,
                  DisputeRefusal.EXTENSION_WRONG);
        };
    if (why.isPresent() || draft.story.clockChanges.size() >= MOST_CHANGES) {
      return why.or(() -> Optional.of(DisputeRefusal.STORY_FULL));
    }
    int days = entered.what() == ClockChange.What.EXTEND ? entered.days() : 0;
    LocalDate on = circumstances.day();
    draft.story.clockChanges.add(new ClockChange(entered.what(), on, days, entered.reason()));
    draft.story.line(
        Lines.of(circumstances, StoryAct.CLOCK, entered.what().name(), entered.reason()));
    return Optional.empty();
  }
}
