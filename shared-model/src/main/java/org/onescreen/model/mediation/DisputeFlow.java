package org.onescreen.model.mediation;

import static org.onescreen.model.mediation.DisputeEvent.*;
import static org.onescreen.model.mediation.DisputeState.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onescreen.model.flow.Flow;
import org.onescreen.model.flow.Transition;

/// The flow of people's mediation: 人民调解法 §17–§33 and 民事诉讼法 §205–§206. What each step asks for is in
/// [DisputeGuards], how long each stage may take in [DisputeClocks]; this table says what may
/// follow what.
public final class DisputeFlow {
  /// States before an agreement, in which parties may still withdraw.
  public static final Set<DisputeState> IN_MEDIATION =
      Set.of(ACCEPTED, ASSIGNED, INVESTIGATING, SCHEDULED, IN_SESSION, NEXT_TRY, ESCALATED);

  public static final Flow<DisputeState, DisputeEvent> TABLE = new Flow<>(table());

  private DisputeFlow() {}

  private static List<Transition<DisputeState, DisputeEvent>> table() {
    List<Transition<DisputeState, DisputeEvent>> lines =
        new ArrayList<>(
            List.of(
                line(CLUE, APPLY, APPLIED),
                line(CLUE, INITIATE, APPLIED),
                line(APPLIED, ACCEPT, ACCEPTED),
                line(APPLIED, REFUSE, REFUSED),
                line(ACCEPTED, ASSIGN, ASSIGNED),
                line(ASSIGNED, INVESTIGATE, INVESTIGATING),
                line(INVESTIGATING, INVESTIGATE, INVESTIGATING),
                line(ASSIGNED, SCHEDULE, SCHEDULED),
                line(INVESTIGATING, SCHEDULE, SCHEDULED),
                line(SCHEDULED, START_SESSION, IN_SESSION),
                line(IN_SESSION, NOT_AGREED, NEXT_TRY),
                line(IN_SESSION, AGREE_WRITTEN, AGREED_WRITTEN),
                line(IN_SESSION, AGREE_ORAL, AGREED_ORAL),
                line(NEXT_TRY, SCHEDULE, SCHEDULED),
                line(NEXT_TRY, ESCALATE, ESCALATED),
                line(ESCALATED, TAKE_OVER, ACCEPTED),
                line(AGREED_WRITTEN, SIGN_ALL, EFFECTIVE),
                line(EFFECTIVE, FILE_CONFIRMATION, CONFIRM_FILED),
                line(AGREED_ORAL, FILE_CONFIRMATION, CONFIRM_FILED),
                line(PERFORMING, FILE_CONFIRMATION, CONFIRM_FILED),
                line(CONFIRM_FILED, RULED_VALID, CONFIRMED),
                line(CONFIRM_FILED, RULED_DISMISSED, CONFIRM_DISMISSED),
                line(CONFIRM_DISMISSED, REMEDIATE, ACCEPTED),
                line(CONFIRM_DISMISSED, SUE, TERMINATED),
                line(EFFECTIVE, START_PERFORMANCE, PERFORMING),
                line(AGREED_ORAL, START_PERFORMANCE, PERFORMING),
                line(CONFIRMED, START_PERFORMANCE, PERFORMING),
                line(PERFORMING, PERFORM, PERFORMED),
                line(PERFORMING, BREACH, BREACHED),
                line(PERFORMED, FOLLOW_UP, VISITED),
                line(BREACHED, START_PERFORMANCE, PERFORMING),
                line(BREACHED, FOLLOW_UP, VISITED),
                line(TERMINATED, FOLLOW_UP, VISITED),
                line(VISITED, FOLLOW_UP, VISITED),
                line(VISITED, RELAPSE, ACCEPTED),
                line(VISITED, ARCHIVE, ARCHIVED),
                line(REFUSED, ARCHIVE, ARCHIVED),
                line(WITHDRAWN, ARCHIVE, ARCHIVED)));
    for (DisputeState open : DisputeState.values()) {
      if (open == CLUE || open == APPLIED || IN_MEDIATION.contains(open)) {
        lines.add(line(open, WITHDRAW, WITHDRAWN));
      }
      if (IN_MEDIATION.contains(open)) {
        lines.add(line(open, TERMINATE, TERMINATED));
      }
    }
    return lines;
  }

  private static Transition<DisputeState, DisputeEvent> line(
      DisputeState from, DisputeEvent event, DisputeState to) {
    return new Transition<>(from, event, to);
  }
}
