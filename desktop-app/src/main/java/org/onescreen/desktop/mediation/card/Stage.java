package org.onescreen.desktop.mediation.card;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  /// The column so many to the right, or to the left where `steps` is below 0; empty beyond the
  /// last.
  public Optional<Stage> beside(int steps) {
    List<Stage> all = List.of(values());
    int at = all.indexOf(this) + steps;
    return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
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
