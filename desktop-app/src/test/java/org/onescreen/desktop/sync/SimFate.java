package org.onescreen.desktop.sync;

import java.time.Duration;
import java.util.List;

/// Makes happen what a script says.
final class SimFate {
  private static final int DAYS_SETTLED_IS_KEPT = 30;
  private static final int ALL = 1;

  private final SimClock clock;
  private final SimCentre centre;
  private final List<SimDesk> desks;
  private final List<SimJudge> judges;
  private boolean quiet;

  SimFate(SimClock clock, SimCentre centre, List<SimDesk> desks, List<SimJudge> judges) {
    this.clock = clock;
    this.centre = centre;
    this.desks = desks;
    this.judges = judges;
  }

  void perform(SimActs.Act act) {
    people();
    int number = act.number();
    SimDesk desk = desks.get(act.desk() % desks.size());
    switch (act.kind()) {
      case CHANGE, URGENT_CHANGE -> centre.change();
      case GIVE -> desk.give(number);
      case TIDY -> desk.tidy();
      case CRASH -> desk.stop(desk.machine()::kill);
      case REOPEN -> desk.stop(() -> desk.machine().reopen(() -> {}));
      case POWER_CUT -> desk.powerCut(number);
      case LOSE_CACHE -> replaced(act, () -> desk.machine().loseCache());
      case GARBLE -> replaced(act, () -> desk.machine().garble(number));
      case DISK_FULL -> diskFull(desk, number);
      case KEEP_COPY -> {
        desk.machine().keepCopy();
        desk.ledger().copied();
      }
      case RESTORE_CACHE, RESTORE_PROFILE -> restore(act, desk);
      case CLONE -> becomeDouble(act, desk);
      case CLOCK_JUMP -> {
        // What was taken back since the last look may be forgotten before the next.
        look(desk);
        jump(desk, number);
      }
      case CUT -> desk.net().cut(Duration.ofMillis(number * 40L));
      case SWIZZLE -> swizzle(number);
      case BUFFER -> desk.net().bufferingProxy = !desk.net().bufferingProxy;
      case SCOPE -> desk.turnScope(1 + number % SimStore.BUCKETS);
      case EXPIRE -> desk.account().expire();
      case POISON -> desk.waiting().ifPresent(centre::poison);
      case BACK_UP -> centre.backUp();
      case RESTORE -> {
        // What the centre had decided, and a desk whose clock is far has forgotten since, is told
        // by the centre only until now.
        desks.forEach(this::look);
        if (centre.restore()) {
          desks.forEach(d -> d.channel().cut());
        }
      }
      case SERVER_CRASH -> {
        centre.newSegment();
        desks.forEach(d -> d.channel().cut());
      }
      case COLLECT -> centre.collect(10);
      case STALE -> {
        desk.net().cut(Duration.ofSeconds(60 + number % 60));
        clock.in(Duration.ofSeconds(50), "stale", this::collectAll);
      }
      case CROWD -> {
        centre.crowd();
        desks.forEach(
            d -> {
              d.account().expire();
              d.channel().cut();
            });
      }
      case NOTHING -> {}
    }
  }

  /// The desk stops, and goes on with another cache than it had.
  private void replaced(SimActs.Act act, Runnable how) {
    SimDesk desk = desks.get(act.desk() % desks.size());
    look(desk);
    desk.ledger().settledMayGo();
    desk.stop(how);
    judges.get(desks.indexOf(desk)).forgetVersions();
  }

  private void look(SimDesk desk) {
    desk.ledger()
        .missing(
            SimDesk.outbox(desk.machine().cache()),
            operation -> centre.store().pushes().decisions(operation) > 0);
  }

  private void restore(SimActs.Act act, SimDesk desk) {
    if (!desk.machine().hasCopy()) {
      return;
    }
    boolean journal = act.kind() == SimActs.Kind.RESTORE_PROFILE;
    replaced(act, () -> desk.machine().restore(desk.machine(), journal));
    if (journal) {
      desk.ledger().asCopied();
    }
  }

  private void becomeDouble(SimActs.Act act, SimDesk desk) {
    SimDesk other = desks.get((act.desk() + 1) % desks.size());
    if (other.equals(desk)) {
      return;
    }
    desk.ledger().forget();
    other.machine().keepCopy();
    replaced(act, () -> desk.machine().restore(other.machine(), true));
    other.ledger().copied();
  }

  private static void diskFull(SimDesk desk, int number) {
    desk.machine().leaveRoom(number % 4);
    desk.afterwards(Duration.ofMillis(number * 20L), d -> d.machine().makeRoom());
  }

  private static void jump(SimDesk desk, int number) {
    Duration how =
        number % 4 == 0 ? Duration.ofDays((number - 500) * 7L) : Duration.ofMinutes(number - 500L);
    desk.time().jump(how);
    if (Math.abs(how.toDays()) >= DAYS_SETTLED_IS_KEPT) {
      desk.ledger().clockIsFar();
    }
  }

  private void swizzle(int number) {
    for (int i = 0; i < desks.size(); i++) {
      if (((number >> i) & 1) == 0) {
        SimDesk desk = desks.get(i);
        Duration back = Duration.ofMillis(200L + 37L * number * (i + 3) % 20_000);
        clock.in(
            Duration.ofMillis(61L * number * (i + 1) % 3_000),
            "swizzle",
            () -> desk.net().cut(back));
      }
    }
  }

  private void collectAll() {
    if (!quiet) {
      centre.collect(ALL);
    }
  }

  /// Nothing goes wrong from now on.
  void quiet() {
    quiet = true;
    centre.commitAll();
    for (SimDesk desk : desks) {
      desk.net().quiet();
      desk.machine().makeRoom();
    }
  }

  /// Where the product waits for a person, that person is there.
  void people() {
    for (SimDesk desk : desks) {
      desk.restartWhereDamaged();
    }
  }
}
