package org.onescreen.desktop.centre.sample;

import static org.onescreen.model.mediation.DisputeEvent.*;
import static org.onescreen.model.mediation.DisputeState.*;

import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.centre.sample.chance.Dice;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeEvent;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeState;

/// The steps by which a case came to where it stands: a way through the flow that ends in its
/// state, with as many tries as the case counts.
record DisputeTale(List<Step> steps) {
  private static final int TRIES = 3;

  /// One step, before it has a day.
  record Step(DisputeEvent event, DisputeState to) {}

  static DisputeTale of(Dispute dispute, boolean confirmed, Dice dice) {
    List<Step> way = new ArrayList<>();
    boolean asked =
        dispute.source() == DisputeSource.APPLICATION
            || dispute.source() == DisputeSource.INITIATIVE;
    if (!asked) {
      way.add(new Step(dice.chance(0.5) ? APPLY : INITIATE, APPLIED));
    }
    way.add(new Step(ACCEPT, ACCEPTED));
    boolean goesUp = dispute.escalated();
    if (goesUp) {
      beginWork(way, dice.chance(0.4));
      tries(way, TRIES);
      way.add(new Step(ESCALATE, ESCALATED));
      if (dispute.state() != ESCALATED) {
        way.add(new Step(TAKE_OVER, ACCEPTED));
      }
    }
    return new DisputeTale(rest(way, dispute, confirmed, dice));
  }

  private static List<Step> rest(List<Step> way, Dispute dispute, boolean confirmed, Dice dice) {
    DisputeState end = dispute.state();
    switch (end) {
      case ACCEPTED, ESCALATED -> {
        return way;
      }
      case ASSIGNED -> way.add(new Step(ASSIGN, ASSIGNED));
      case INVESTIGATING -> beginWork(way, true);
      case SCHEDULED -> {
        beginWork(way, false);
        way.add(new Step(SCHEDULE, SCHEDULED));
      }
      case IN_SESSION -> {
        beginWork(way, false);
        way.add(new Step(SCHEDULE, SCHEDULED));
        way.add(new Step(START_SESSION, IN_SESSION));
      }
      case NEXT_TRY -> {
        beginWork(way, false);
        tries(way, dispute.attempt());
      }
      case TERMINATED -> {
        beginWork(way, false);
        tries(way, dispute.attempt());
        way.add(new Step(TERMINATE, TERMINATED));
      }
      default -> settled(way, dispute, confirmed, dice);
    }
    return way;
  }

  private static void settled(List<Step> way, Dispute dispute, boolean confirmed, Dice dice) {
    DisputeState end = dispute.state();
    beginWork(way, dice.chance(0.3));
    if (!dispute.succeeded()) {
      tries(way, dispute.attempt());
      way.add(new Step(TERMINATE, TERMINATED));
      way.add(new Step(FOLLOW_UP, VISITED));
      way.add(new Step(ARCHIVE, ARCHIVED));
      return;
    }
    tries(way, dispute.attempt() - 1);
    way.add(new Step(SCHEDULE, SCHEDULED));
    way.add(new Step(START_SESSION, IN_SESSION));
    boolean oral = end == AGREED_ORAL || (dispute.performed() && !confirmed && dice.chance(0.3));
    way.add(oral ? new Step(AGREE_ORAL, AGREED_ORAL) : new Step(AGREE_WRITTEN, AGREED_WRITTEN));
    if (end == AGREED_ORAL || end == AGREED_WRITTEN) {
      return;
    }
    if (!oral) {
      way.add(new Step(SIGN_ALL, EFFECTIVE));
    }
    if (end == EFFECTIVE) {
      return;
    }
    if (confirmed || end == CONFIRM_FILED || end == CONFIRMED) {
      way.add(new Step(FILE_CONFIRMATION, CONFIRM_FILED));
      if (end == CONFIRM_FILED) {
        return;
      }
      way.add(new Step(RULED_VALID, CONFIRMED));
      if (end == CONFIRMED) {
        return;
      }
    }
    way.add(new Step(START_PERFORMANCE, PERFORMING));
    if (end == PERFORMING) {
      return;
    }
    if (end == BREACHED) {
      way.add(new Step(BREACH, BREACHED));
      return;
    }
    way.add(new Step(PERFORM, PERFORMED));
    if (end == PERFORMED) {
      return;
    }
    way.add(new Step(FOLLOW_UP, VISITED));
    if (end == ARCHIVED) {
      way.add(new Step(FOLLOW_UP, VISITED));
      way.add(new Step(ARCHIVE, ARCHIVED));
    }
  }

  private static void beginWork(List<Step> way, boolean investigated) {
    way.add(new Step(ASSIGN, ASSIGNED));
    if (investigated) {
      way.add(new Step(INVESTIGATE, INVESTIGATING));
    }
  }

  /// Tries that failed.
  private static void tries(List<Step> way, int count) {
    for (int i = 0; i < count; i++) {
      way.add(new Step(SCHEDULE, SCHEDULED));
      way.add(new Step(START_SESSION, IN_SESSION));
      way.add(new Step(NOT_AGREED, NEXT_TRY));
    }
  }
}
