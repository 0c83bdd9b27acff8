package org.onescreen.model.video;

import static org.onescreen.model.video.RetrievalEvent.APPROVE;
import static org.onescreen.model.video.RetrievalEvent.DESTROY;
import static org.onescreen.model.video.RetrievalEvent.RETURN;
import static org.onescreen.model.video.RetrievalState.APPROVED;
import static org.onescreen.model.video.RetrievalState.DESTROYED;
import static org.onescreen.model.video.RetrievalState.EXPORTED;
import static org.onescreen.model.video.RetrievalState.RETURNED;

import java.util.List;
import org.onescreen.model.flow.Flow;
import org.onescreen.model.flow.Transition;

/// The flow of a retrieval (SM8): seen first where it is urgent, the paper after; given back or
/// destroyed in the end. What was never approved may be destroyed, not kept.
public final class RetrievalFlow {
  public static final Flow<RetrievalState, RetrievalEvent> TABLE =
      new Flow<>(
          List.of(
              new Transition<>(EXPORTED, APPROVE, APPROVED),
              new Transition<>(EXPORTED, DESTROY, DESTROYED),
              new Transition<>(APPROVED, RETURN, RETURNED),
              new Transition<>(APPROVED, DESTROY, DESTROYED),
              new Transition<>(RETURNED, DESTROY, DESTROYED)));

  private RetrievalFlow() {}
}
