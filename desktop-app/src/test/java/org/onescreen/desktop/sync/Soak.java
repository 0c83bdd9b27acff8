package org.onescreen.desktop.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Runs seed after seed, and makes the script of one that fails as short as it can.
final class Soak {
  private static final int ACTS = 150;
  private static final List<Integer> DESKS =
      List.of(1, 2, 3, 1, 2, 2, 3, 1, 4, 1, 2, 3, 2, 5, 1, 8);
  private static final Set<SimActs.Kind> OF_PAGES =
      Set.of(SimActs.Kind.DISK_FULL, SimActs.Kind.GARBLE, SimActs.Kind.POWER_CUT);
  private static final int SHRINK_RUNS = 300;

  private final Path folder;
  private final Set<Planted> planted;

  Soak(Path folder, Set<Planted> planted) {
    this.folder = folder;
    this.planted = Set.copyOf(planted);
  }

  /// @param report what failed, each with the shortest script that still fails
  record Figures(long seeds, long steps, long violations, String report) {}

  Figures run(long firstSeed, long seeds) {
    long steps = 0;
    long violations = 0;
    StringBuilder report = new StringBuilder();
    for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
      Simulation.Outcome outcome = one(seed);
      steps += outcome.steps();
      if (outcome.violation().isPresent()) {
        violations++;
        if (violations <= 3) {
          report.append(shrunk(seed, outcome.violation().get()));
        }
      }
    }
    return new Figures(seeds, steps, violations, report.toString());
  }

  Simulation.Outcome one(long seed) {
    return planted.contains(Planted.NO_JITTER)
        ? crowded(seed)
        : run(seed, SimActs.script(seed, desks(seed), ACTS));
  }

  /// True where the seed's disk is full or spoilt at some time: then each page counts, and what
  /// lies on which depends on the random part of ids and on what was drawn to seal personal values.
  static boolean meddlesWithPages(long seed) {
    return SimActs.script(seed, desks(seed), ACTS).stream()
        .anyMatch(act -> OF_PAGES.contains(act.kind()));
  }

  /// With all desks at the door of a centre that can take one at a time.
  Simulation.Outcome crowded(long seed) {
    return run(seed, SimActs.crowded(seed, desks(seed), ACTS));
  }

  /// The first thing by which one of the seeds shows the bug that was planted.
  ///
  /// @throws IllegalStateException where something was thrown: that shows nothing
  Optional<String> found(Planted bug, long firstSeed, long seeds) {
    for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
      Optional<String> violation = one(seed).violation();
      if (violation.filter(what -> what.startsWith(Simulation.THROWN)).isPresent()) {
        throw new IllegalStateException("seed " + seed + ": " + violation.get());
      }
      if (violation.filter(bug::showsIn).isPresent()) {
        return violation;
      }
    }
    return Optional.empty();
  }

  private static int desks(long seed) {
    return DESKS.get((int) (seed % DESKS.size()));
  }

  private Simulation.Outcome run(long seed, List<SimActs.Act> script) {
    try (Simulation simulation = new Simulation(seed, desks(seed), folder, planted)) {
      return simulation.run(script);
    }
  }

  /// Takes out stretch after stretch as long as it still fails.
  private String shrunk(long seed, String violation) {
    List<SimActs.Act> script = new ArrayList<>(SimActs.script(seed, desks(seed), ACTS));
    String last = violation;
    int runs = 0;
    for (int size = script.size() / 2; size > 0 && runs < SHRINK_RUNS; size /= 2) {
      int at = 0;
      while (at < script.size() && runs < SHRINK_RUNS) {
        List<SimActs.Act> less = new ArrayList<>(script);
        less.subList(at, Math.min(at + size, less.size())).clear();
        Optional<String> still = run(seed, less).violation();
        runs++;
        if (still.isPresent()) {
          script = less;
          last = still.get();
        } else {
          at += size;
        }
      }
    }
    return "seed %d, %d desks: %s%n  script %s%n  (as it came: %s)%n"
        .formatted(seed, desks(seed), last, script, violation);
  }
}
