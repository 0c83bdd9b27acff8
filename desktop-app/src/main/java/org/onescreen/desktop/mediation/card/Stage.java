package org.onescreen.desktop.mediation.card;

import java.util.Arrays;
import java.util.List;
import org.onescreen.model.mediation.DisputeState;

/// A column of the board: what has to be done next with a case.
public enum Stage {
  INTAKE(true),
  INVESTIGATION(true),
  MEDIATION(true),
  AGREEMENT(true),
  PERFORMANCE(true),
  FOLLOW_UP(true),
  ARCHIVE(false),
  TERMINATION(false);

  private final boolean open;

  Stage(boolean open) {
    this.open = open;
  }

  /// True where somebody still has something to do.
  public boolean open() {
    return open;
  }

  public List<DisputeState> states() {
    return Arrays.stream(DisputeState.values()).filter(s -> of(s) == this).toList();
  }

  /// The one table of states and columns. A case that has been performed waits for its visit.
  public static Stage of(DisputeState state) {
    return switch (state) {
      case CLUE, APPLIED, ACCEPTED -> INTAKE;
      case ASSIGNED, INVESTIGATING -> INVESTIGATION;
      case SCHEDULED, IN_SESSION, NEXT_TRY, ESCALATED -> MEDIATION;
      case AGREED_WRITTEN, AGREED_ORAL, EFFECTIVE, CONFIRM_FILED, CONFIRMED, CONFIRM_DISMISSED ->
          AGREEMENT;
      case PERFORMING, BREACHED -> PERFORMANCE;
      case PERFORMED, VISITED -> FOLLOW_UP;
      case ARCHIVED -> ARCHIVE;
      case REFUSED, TERMINATED, WITHDRAWN -> TERMINATION;
    };
  }
}
