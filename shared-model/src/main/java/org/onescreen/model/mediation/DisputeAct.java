package org.onescreen.model.mediation;

import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Rule;

/// Something that is done to a case beside the steps of its flow. It leaves a line in the story;
/// its limits are worked out anew.
abstract class DisputeAct<A extends Record> implements Rule<Dispute, A> {
  @Override
  public final Decision<Dispute> decide(
      Optional<Dispute> current, A entered, Circumstances circumstances) {
    Dispute dispute = current.orElseThrow();
    if (dispute.state() == DisputeState.ARCHIVED) {
      return Decision.refused(DisputeRefusal.CLOSED.refusal());
    }
    DisputeDraft draft = new DisputeDraft(dispute);
    if (draft.story.full()) {
      return Decision.refused(DisputeRefusal.STORY_FULL.refusal());
    }
    Optional<DisputeRefusal> why = act(draft, entered, circumstances);
    return why.<Decision<Dispute>>map(refused -> Decision.refused(refused.refusal()))
        .orElseGet(() -> Decision.done(draft.finish(DisputeStep.clocks(dispute, circumstances))));
  }

  /// Changes the draft, and adds its line.
  ///
  /// @return why it may not be; then what was changed is forgotten
  abstract Optional<DisputeRefusal> act(DisputeDraft draft, A entered, Circumstances circumstances);

  static Optional<DisputeRefusal> unless(boolean holds, DisputeRefusal why) {
    return holds ? Optional.empty() : Optional.of(why);
  }
}
