package org.onescreen.model.incident;

import static org.onescreen.model.incident.IncidentEvent.*;
import static org.onescreen.model.incident.IncidentState.*;

import java.util.List;
import java.util.Set;
import org.onescreen.model.flow.Flow;
import org.onescreen.model.flow.Transition;

/// The flow of a grid incident: discovered, reported, accepted, dispatched, handled, verified,
/// closed, rated.
public final class IncidentFlow {
  /// States in which nobody has anything left to do but to rate or archive.
  public static final Set<IncidentState> FINISHED =
      Set.of(SELF_DONE, REJECTED, MERGED, CONVERTED, VOID, CLOSED, EVALUATED);

  public static final Flow<IncidentState, IncidentEvent> TABLE =
      new Flow<>(
          List.of(
              line(DRAFT, SUBMIT, REPORTED),
              line(DRAFT, SELF_HANDLE, SELF_DONE),
              line(REPORTED, ACCEPT, ACCEPTED),
              line(REPORTED, RETURN, RETURNED),
              line(REPORTED, REJECT, REJECTED),
              line(REPORTED, MERGE, MERGED),
              line(REPORTED, CONVERT, CONVERTED),
              line(ACCEPTED, MERGE, MERGED),
              line(ACCEPTED, CONVERT, CONVERTED),
              line(ACCEPTED, DISPATCH, DISPATCHED),
              line(RETURNED, RESUBMIT, REPORTED),
              line(RETURNED, WITHDRAW, VOID),
              line(DISPATCHED, SIGN, PROCESSING),
              line(DISPATCHED, REFUSE, REFUSED),
              line(REFUSED, REDISPATCH, DISPATCHED),
              line(REFUSED, FORCE, DISPATCHED),
              line(PROCESSING, REQUEST_EXTENSION, EXT_PENDING),
              line(PROCESSING, ESCALATE, ESCALATED),
              line(PROCESSING, SUBMIT_FEEDBACK, FEEDBACK),
              line(EXT_PENDING, APPROVE, PROCESSING),
              line(EXT_PENDING, DENY, PROCESSING),
              line(ESCALATED, RETURN_DOWN, PROCESSING),
              line(ESCALATED, TAKE_OVER, CONVERTED),
              line(FEEDBACK, VERIFY_FAIL, PROCESSING),
              line(FEEDBACK, VERIFY_PASS, VERIFIED),
              line(VERIFIED, CLOSE, CLOSED),
              line(CLOSED, RATE, EVALUATED),
              line(SELF_DONE, RATE, EVALUATED),
              line(CLOSED, REOPEN, PROCESSING)));

  private IncidentFlow() {}

  private static Transition<IncidentState, IncidentEvent> line(
      IncidentState from, IncidentEvent event, IncidentState to) {
    return new Transition<>(from, event, to);
  }
}
