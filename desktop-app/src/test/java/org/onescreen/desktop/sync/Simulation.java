package org.onescreen.desktop.sync;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.model.wire.Cursor;

/// One seed: a centre, some desks, a script of what happens to them, and a judge. The same seed and
/// script always do the same.
final class Simulation implements AutoCloseable {
  /// Q4: how long after the last fault everything must be as it should.
  static final Duration LIVENESS = Duration.ofSeconds(60);

  /// What the violation of a run begins with that ended by an exception.
  static final String THROWN = "thrown: ";

  private static final Duration BETWEEN = Duration.ofMillis(700);
  private static final long MOST_STEPS = 200_000;

  private final SimClock clock = new SimClock();
  private final SimCentre centre;
  private final List<SimDesk> desks = new ArrayList<>();
  private final List<SimJudge> judges = new ArrayList<>();
  private final SimFate fate;
  private final Random random;
  private Cursor told = new Cursor(new UUID(0, 0), 0, 0);

  /// What came of a run.
  ///
  /// @param violation empty where nothing was wrong
  record Outcome(Optional<String> violation, long steps, long hash) {}

  Simulation(long seed, int desks, Path folder, Set<Planted> planted) {
    random = new Random(seed);
    centre = new SimCentre(new Random(seed + 1), planted);
    for (int i = 0; i < desks; i++) {
      Path home = folder.resolve("s" + seed + "d" + i);
      SimDesk desk =
          new SimDesk("d" + i + ".", home, clock, centre, new Random(seed * 31 + i), planted);
      this.desks.add(desk);
      SimJudge judge = new SimJudge(desk, centre);
      desk.watchedBy(judge::check);
      this.judges.add(judge);
    }
    fate = new SimFate(clock, centre, this.desks, judges);
  }

  Outcome run(List<SimActs.Act> script) {
    try {
      desks.forEach(SimDesk::start);
      for (SimActs.Act act : script) {
        advance(clock.nanos() + (1 + random.nextInt(2)) * BETWEEN.toNanos() / 2);
        clock.mix(act.toString());
        fate.perform(act);
        tell(act.kind() == SimActs.Kind.URGENT_CHANGE);
        if (random.nextInt(4) == 0) {
          judges.forEach(SimJudge::check);
        }
      }
      fate.quiet();
      settle();
      return new Outcome(Optional.empty(), clock.steps(), clock.hash());
    } catch (Violation e) {
      return new Outcome(Optional.of(e.getMessage()), clock.steps(), clock.hash());
    } catch (RuntimeException e) {
      return new Outcome(Optional.of(THROWN + where(e)), clock.steps(), clock.hash());
    }
  }

  /// Nothing that the script does may make the product throw.
  private static String where(RuntimeException e) {
    return e
        + Arrays.stream(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.onescreen"))
            .limit(6)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < ", " at ", ""));
  }

  private void advance(long until) {
    while (clock.step(until)) {
      tell(false);
      if (clock.steps() > MOST_STEPS) {
        throw new Violation("Q4: it never comes to rest");
      }
    }
  }

  private void tell(boolean urgent) {
    Cursor now = centre.store().cursor(centre.store().head());
    if (!now.equals(told)) {
      told = now;
      desks.forEach(d -> d.channel().hear(urgent));
    }
  }

  private void settle() {
    List<SimRest> rests = desks.stream().map(d -> new SimRest(d, centre)).toList();
    long until = clock.nanos() + LIVENESS.toNanos();
    Optional<String> missing = Optional.empty();
    while (clock.nanos() < until) {
      desks.forEach(SimDesk::letGo);
      advance(clock.nanos() + Duration.ofSeconds(1).toNanos());
      fate.people();
      missing = rests.stream().flatMap(rest -> rest.missing().stream()).findFirst();
      if (missing.isEmpty() && atRest(rests)) {
        return;
      }
      if (desks.stream().anyMatch(d -> d.machine().damageNoted())) {
        // What a disk has spoilt is a fault when it is found.
        until = clock.nanos() + LIVENESS.toNanos();
      }
    }
    throw new Violation("Q4: not at rest in time: " + missing.orElse("damage again and again"));
  }

  /// @return false where a desk only now found that its disk had spoilt something
  private boolean atRest(List<SimRest> rests) {
    try {
      judges.forEach(SimJudge::check);
      rests.forEach(SimRest::check);
    } catch (CacheException e) {
      SimMachine.requireDamage(e);
    }
    return desks.stream().noneMatch(d -> d.machine().damageNoted());
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
