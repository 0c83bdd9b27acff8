package org.onescreen.model.incident;

import static org.onescreen.model.access.Role.*;
import static org.onescreen.model.incident.IncidentEvent.*;

import java.util.EnumSet;
import java.util.Set;
import org.onescreen.model.access.Role;

/// Who does what in the flow of an incident, and what needs a reason.
public final class IncidentDuties {
  /// Steps of the unit that handles it.
  private static final Set<IncidentEvent> UNIT =
      EnumSet.of(SIGN, IncidentEvent.REFUSE, REQUEST_EXTENSION, ESCALATE, SUBMIT_FEEDBACK);

  /// Steps of the centre's leader alone.
  private static final Set<IncidentEvent> LEADER = EnumSet.of(FORCE, APPROVE, DENY, REOPEN);

  private static final Set<IncidentEvent> WITH_NOTE =
      EnumSet.of(
          RETURN,
          REJECT,
          MERGE,
          IncidentEvent.REFUSE,
          REQUEST_EXTENSION,
          DENY,
          VERIFY_FAIL,
          REOPEN);

  private IncidentDuties() {}

  /// The roles that may take the step. The operator also enters what a unit says by telephone.
  public static Set<Role> of(IncidentEvent event) {
    if (LEADER.contains(event)) {
      return EnumSet.of(DIRECTOR);
    }
    return UNIT.contains(event)
        ? EnumSet.of(OPERATOR, LIAISON, DIRECTOR)
        : EnumSet.of(OPERATOR, DIRECTOR);
  }

  public static boolean needsNote(IncidentEvent event) {
    return WITH_NOTE.contains(event);
  }
}
