package org.onescreen.model.mediation;

import static org.onescreen.model.mediation.DisputeEvent.*;

import java.util.EnumSet;
import java.util.Set;
import org.onescreen.model.access.Role;

/// Who does what in the flow of a case, and what needs a reason.
public final class DisputeDuties {
  /// Going up a level and taking over are the centre's, not the mediator's.
  private static final Set<DisputeEvent> CENTRE = EnumSet.of(ESCALATE, TAKE_OVER);

  /// 人民调解法 §26: where mediation ends without success, the other ways that were told are written
  /// down.
  private static final Set<DisputeEvent> WITH_NOTE =
      EnumSet.of(REFUSE, TERMINATE, WITHDRAW, RELAPSE, BREACH);

  private DisputeDuties() {}

  public static Set<Role> of(DisputeEvent event) {
    return CENTRE.contains(event)
        ? EnumSet.of(Role.OPERATOR, Role.DIRECTOR)
        : EnumSet.of(Role.OPERATOR, Role.MEDIATOR, Role.DIRECTOR);
  }

  public static boolean needsNote(DisputeEvent event) {
    return WITH_NOTE.contains(event);
  }
}
