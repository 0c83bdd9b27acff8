package org.onescreen.desktop.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.onescreen.model.wire.Cursor;

/// One seed: a centre, some desks, a script of what happens to them, and a judge. The same seed and
/// script always do the same.
final class Simulation implements AutoCloseable {
  /// Q4: how long after the last fault everything must be as it should. The longest wait of the
  /// sync itself, after two resets, is a minute.
  static final Duration LIVENESS = Duration.ofSeconds(150);

  private static final Duration BETWEEN = Duration.ofMillis(700);

  private final SimClock clock = new SimClock();
  private final SimServer server;
  private final List<SimDesk> desks = new ArrayList<>();
  private final Random random;
  private Cursor told = new Cursor(new UUID(0, 0), 0, 0);

  /// One thing that happens.
  ///
  /// @param desk which desk it happens to, where it happens to one
  record Act(Kind kind, int desk, int number) {
    enum Kind {
      CHANGE,
      URGENT_CHANGE,
      GIVE,
      CRASH,
      REOPEN,
      LOSE_CACHE,
      KEEP_COPY,
      RESTORE_COPY,
      CUT,
      BUFFER,
      SCOPE,
      EXPIRE,
      POISON,
      BACK_UP,
      RESTORE,
      SEGMENT,
      COLLECT,
      NOTHING
    }

    @Override
    public String toString() {
      return kind + "(" + desk + "," + number + ")";
    }
  }

  /// What came of a run.
  ///
  /// @param violation empty where nothing was wrong
  record Outcome(Optional<String> violation, long steps, long hash) {}

  Simulation(long seed, int desks, Path folder, Set<Planted> planted) {
    random = new Random(seed);
    server = new SimServer(new Random(seed + 1), planted);
    for (int i = 0; i < desks; i++) {
      Path file = folder.resolve("s" + seed + "d" + i + ".db");
      SimFiles.delete(file);
      SimFiles.delete(SimDesk.copyOf(file));
      this.desks.add(
          new SimDesk("d" + i + ".", file, clock, server, new Random(seed * 31 + i), planted));
    }
  }

  /// The script of a seed: mostly ordinary days, with every fault now and then.
  static List<Act> script(long seed, int desks, int length) {
    Random random = new Random(~seed);
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      acts.add(new Act(kind(random), random.nextInt(desks), random.nextInt(1_000)));
    }
    return acts;
  }

  private static Act.Kind kind(Random random) {
    double percent = random.nextDouble() * 100;
    for (Rate rate : RATES) {
      percent -= rate.percent();
      if (percent < 0) {
        return rate.kind();
      }
    }
    return random.nextInt(3) == 0 ? Act.Kind.GIVE : Act.Kind.CHANGE;
  }

  private record Rate(Act.Kind kind, double percent) {}

  private static final List<Rate> RATES =
      List.of(
          new Rate(Act.Kind.URGENT_CHANGE, 10),
          new Rate(Act.Kind.CRASH, 1),
          new Rate(Act.Kind.REOPEN, 0.3),
          new Rate(Act.Kind.LOSE_CACHE, 0.2),
          new Rate(Act.Kind.KEEP_COPY, 0.2),
          new Rate(Act.Kind.RESTORE_COPY, 0.2),
          new Rate(Act.Kind.CUT, 2),
          new Rate(Act.Kind.BUFFER, 0.5),
          new Rate(Act.Kind.SCOPE, 2),
          new Rate(Act.Kind.EXPIRE, 1),
          new Rate(Act.Kind.POISON, 0.3),
          new Rate(Act.Kind.BACK_UP, 1),
          new Rate(Act.Kind.RESTORE, 0.5),
          new Rate(Act.Kind.SEGMENT, 0.5),
          new Rate(Act.Kind.COLLECT, 0.7),
          new Rate(Act.Kind.NOTHING, 20));

  Outcome run(List<Act> script) {
    try {
      desks.forEach(SimDesk::start);
      for (Act act : script) {
        advance(clock.nanos() + (1 + random.nextInt(2)) * BETWEEN.toNanos() / 2);
        clock.mix(act.toString());
        perform(act);
        if (random.nextInt(4) == 0) {
          check();
        }
      }
      desks.forEach(d -> d.net().quiet());
      settle();
      return new Outcome(Optional.empty(), clock.steps(), clock.hash());
    } catch (Violation e) {
      return new Outcome(Optional.of(e.getMessage()), clock.steps(), clock.hash());
    }
  }

  private void advance(long until) {
    while (clock.step(until)) {
      tell(false);
      if (clock.steps() > 200_000) {
        throw new Violation("Q4: it never comes to rest");
      }
    }
  }

  private void tell(boolean urgent) {
    if (!server.cursor().equals(told)) {
      told = server.cursor();
      desks.forEach(d -> d.hear(urgent));
    }
  }

  private void perform(Act act) {
    SimDesk desk = desks.get(act.desk() % desks.size());
    switch (act.kind()) {
      case CHANGE, URGENT_CHANGE -> server.change();
      case GIVE -> desk.give(new UUID(0, act.number() % 40));
      case CRASH -> desk.crash(false);
      case REOPEN -> desk.crash(true);
      case LOSE_CACHE -> desk.loseCache();
      case KEEP_COPY -> desk.keepCopy();
      case RESTORE_COPY -> desk.restoreCopy();
      case CUT -> desk.net().cut(Duration.ofMillis(act.number() * 40L));
      case BUFFER -> desk.net().bufferingProxy = !desk.net().bufferingProxy;
      case SCOPE -> desk.turnScope(1 + act.number() % SimServer.BUCKETS);
      case EXPIRE -> desk.expireToken();
      case POISON -> desk.poison();
      case BACK_UP -> server.backUp();
      case RESTORE -> {
        server.restore();
        desks.forEach(SimDesk::lineCut);
      }
      case SEGMENT -> server.newSegment();
      case COLLECT -> server.collect();
      case NOTHING -> {}
    }
    tell(act.kind() == Act.Kind.URGENT_CHANGE);
  }

  private void check() {
    for (SimDesk desk : desks) {
      SimJudge.check(desk, server);
    }
  }

  private void settle() {
    long until = clock.nanos() + LIVENESS.toNanos();
    while (clock.nanos() < until) {
      advance(clock.nanos() + Duration.ofSeconds(1).toNanos());
      if (desks.stream().allMatch(d -> SimJudge.settled(d, server).isEmpty())) {
        check();
        return;
      }
    }
    for (SimDesk desk : desks) {
      SimJudge.settled(desk, server)
          .ifPresent(
              why -> {
                throw new Violation("Q: " + why);
              });
    }
  }

  /// Something that must never be.
  static final class Violation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Violation(String what) {
      super(what);
    }
  }

  @Override
  public void close() {
    desks.forEach(SimDesk::close);
  }
}
