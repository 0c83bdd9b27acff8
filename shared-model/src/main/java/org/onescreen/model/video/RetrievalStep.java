package org.onescreen.model.video;

import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;

/// Takes a retrieval one line further in its table.
record RetrievalStep(RetrievalEvent event) implements Rule<VideoRetrieval, NoArguments> {
  @Override
  public Decision<VideoRetrieval> decide(
      Optional<VideoRetrieval> current, NoArguments arguments, Circumstances circumstances) {
    VideoRetrieval entry = current.orElseThrow();
    return RetrievalFlow.TABLE
        .after(entry.state(), event)
        .map(to -> Decision.done(in(entry, to, circumstances)))
        .orElseGet(() -> Decision.refused(Reason.NOT_IN_THIS_STATE, entry.state().name()));
  }

  private VideoRetrieval in(
      VideoRetrieval entry, RetrievalState state, Circumstances circumstances) {
    return new VideoRetrieval(
        entry.id(),
        entry.division(),
        entry.kind(),
        state,
        entry.camera(),
        entry.content(),
        entry.from(),
        entry.until(),
        entry.live(),
        entry.reason(),
        entry.unit(),
        entry.person(),
        entry.sha256(),
        entry.bytes(),
        entry.operator(),
        entry.takenAt(),
        event == RetrievalEvent.APPROVE ? circumstances.actor().displayName() : entry.approvedBy());
  }
}
