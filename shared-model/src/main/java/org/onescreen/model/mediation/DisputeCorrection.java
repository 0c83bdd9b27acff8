package org.onescreen.model.mediation;

import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;

/// Corrects title, type or colour of a case that is not yet in the archive. It is no act of
/// substance: no clock moves by it.
final class DisputeCorrection implements Rule<Dispute, DisputeEdit> {
  @Override
  public Decision<Dispute> decide(
      Optional<Dispute> current, DisputeEdit edit, Circumstances circumstances) {
    Dispute dispute = current.orElseThrow();
    if (dispute.state() == DisputeState.ARCHIVED) {
      return Decision.refused(Reason.NOT_IN_THIS_STATE, dispute.state().name());
    }
    boolean other = edit.color() != null && edit.color() != dispute.color();
    if (other && !DisputeGuards.filled(edit.reason(), Texts.NOTE)) {
      return Decision.refused(DisputeRefusal.NOTE_MISSING.refusal());
    }
    Optional<Refusal> bad =
        edit.title() == null
            ? Optional.empty()
            : Texts.required(edit.title(), Texts.TITLE, "title");
    return bad.<Decision<Dispute>>map(Decision::refused)
        .orElseGet(() -> Decision.done(corrected(dispute, edit, circumstances)));
  }

  /// A title that is typed over and over must not use up the story: only a colour is a line of it.
  private static Dispute corrected(Dispute dispute, DisputeEdit edit, Circumstances circumstances) {
    DisputeDraft draft = new DisputeDraft(dispute).edit(edit);
    if (draft.color != dispute.color() && !draft.story.full()) {
      draft.story.line(Lines.of(circumstances, StoryAct.COLOR, draft.color.name(), edit.reason()));
    }
    return draft.finishAsItStood();
  }
}
