package org.onescreen.model.mediation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case, or a part of its work, is given to another hand, or received.
///
/// @param way never [Handover.Way#UP]: that is a step of the flow
/// @param channel with whom, for IN and OUT; null otherwise
/// @param from who gives it
/// @param to who is to take it
/// @param mediator who leads it from now on; null where nobody changes
/// @param heir who leads it, with his or her committee, once that committee has given its receipt;
///   null where nobody does
public record HandoverOrder(
    Handover.Way way,
    @Nullable DockingChannel channel,
    String from,
    String to,
    @Nullable UUID mediator,
    String reason,
    @Nullable UUID heir) {
  /// One after whose receipt nobody else leads the case.
  public HandoverOrder(
      Handover.Way way,
      @Nullable DockingChannel channel,
      String from,
      String to,
      @Nullable UUID mediator,
      String reason) {
    this(way, channel, from, to, mediator, reason, null);
  }

  public static final int PLACE = 60;

  /// Reasons name people, and never reach a log.
  @Override
  public String toString() {
    return "HandoverOrder[" + way + "]";
  }
}
