package org.onescreen.desktop.centre.sample;

import static org.onescreen.model.mediation.DisputeState.*;

import java.util.List;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeState;

/// The cases that have not run their whole course: 17 without an agreement, 28 whose agreement is
/// not carried out yet (report 004: 4,500 - 4,483 and 4,483 - 4,455).
///
/// @param state where the case stands
/// @param color its risk
/// @param youngest days since acceptance, at least
/// @param oldest days since acceptance, at most
/// @param room whether a room of the network took it first
record DisputeFate(DisputeState state, RiskColor color, int youngest, int oldest, boolean room) {
  static final List<DisputeFate> ALL =
      List.of(
          open(ACCEPTED, RiskColor.BLUE, 0, 2),
          open(ACCEPTED, RiskColor.BLUE, 0, 2),
          open(ASSIGNED, RiskColor.BLUE, 1, 4),
          open(ASSIGNED, RiskColor.YELLOW, 1, 4),
          open(INVESTIGATING, RiskColor.YELLOW, 2, 8),
          open(INVESTIGATING, RiskColor.RED, 2, 8),
          open(SCHEDULED, RiskColor.BLUE, 2, 9),
          open(SCHEDULED, RiskColor.YELLOW, 2, 9),
          open(IN_SESSION, RiskColor.YELLOW, 2, 10),
          open(NEXT_TRY, RiskColor.YELLOW, 6, 14),
          open(NEXT_TRY, RiskColor.RED, 6, 14),
          new DisputeFate(ESCALATED, RiskColor.RED, 9, 18, true),
          new DisputeFate(TERMINATED, RiskColor.YELLOW, 20, 44, true),
          new DisputeFate(TERMINATED, RiskColor.BLUE, 20, 44, true),
          new DisputeFate(ARCHIVED, RiskColor.BLUE, 100, 330, true),
          new DisputeFate(ARCHIVED, RiskColor.BLUE, 100, 330, true),
          new DisputeFate(ARCHIVED, RiskColor.BLUE, 100, 330, true),
          open(AGREED_WRITTEN, RiskColor.BLUE, 3, 12),
          open(AGREED_WRITTEN, RiskColor.BLUE, 3, 12),
          open(AGREED_WRITTEN, RiskColor.BLUE, 3, 12),
          open(AGREED_WRITTEN, RiskColor.BLUE, 3, 12),
          open(AGREED_ORAL, RiskColor.BLUE, 2, 10),
          open(AGREED_ORAL, RiskColor.BLUE, 2, 10),
          open(AGREED_ORAL, RiskColor.BLUE, 2, 10),
          open(EFFECTIVE, RiskColor.BLUE, 6, 30),
          open(EFFECTIVE, RiskColor.BLUE, 6, 30),
          open(EFFECTIVE, RiskColor.BLUE, 6, 30),
          open(EFFECTIVE, RiskColor.BLUE, 6, 30),
          open(EFFECTIVE, RiskColor.BLUE, 6, 30),
          open(EFFECTIVE, RiskColor.YELLOW, 6, 30),
          open(CONFIRM_FILED, RiskColor.BLUE, 15, 40),
          open(CONFIRM_FILED, RiskColor.BLUE, 15, 40),
          open(CONFIRM_FILED, RiskColor.BLUE, 15, 40),
          open(CONFIRMED, RiskColor.BLUE, 30, 60),
          open(CONFIRMED, RiskColor.BLUE, 30, 60),
          open(PERFORMING, RiskColor.BLUE, 10, 60),
          open(PERFORMING, RiskColor.BLUE, 10, 60),
          open(PERFORMING, RiskColor.BLUE, 10, 60),
          open(PERFORMING, RiskColor.BLUE, 10, 60),
          open(PERFORMING, RiskColor.BLUE, 10, 60),
          open(PERFORMING, RiskColor.BLUE, 10, 60),
          open(PERFORMING, RiskColor.BLUE, 10, 60),
          open(PERFORMING, RiskColor.BLUE, 10, 60),
          open(BREACHED, RiskColor.YELLOW, 40, 90),
          open(BREACHED, RiskColor.YELLOW, 40, 90));

  private static DisputeFate open(DisputeState state, RiskColor color, int youngest, int oldest) {
    return new DisputeFate(state, color, youngest, oldest, false);
  }

  /// True from an agreement on.
  boolean succeeded() {
    return switch (state) {
      case AGREED_WRITTEN, AGREED_ORAL, EFFECTIVE, CONFIRM_FILED, CONFIRMED, PERFORMING, BREACHED ->
          true;
      default -> false;
    };
  }

  /// True where the case went up a level before it came here: three tries at one level failed.
  boolean escalated() {
    return state == ESCALATED || state == TERMINATED || state == ARCHIVED;
  }
}
