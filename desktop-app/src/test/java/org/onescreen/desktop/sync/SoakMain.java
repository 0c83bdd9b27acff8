package org.onescreen.desktop.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The large sizes of the simulation and of the faults on real sockets: `sim --first N --seeds N
/// --steps N`, `net --seeds N`. Prints one `name value` in a line for each figure, and what failed
/// on the error stream.
public final class SoakMain {
  private static final int PLANTED_SEEDS = 2_000;

  /// After so many seeds it says how far it has come.
  private static final int SAY = 500;

  private SoakMain() {}

  public static void main(String[] args) throws IOException {
    List<String> all = Arrays.asList(args);
    Path folder = SimFiles.folder();
    try {
      if (all.getFirst().equals("net")) {
        net(folder, option(all, "--seeds", 2_000));
      } else {
        sim(
            folder,
            option(all, "--first", 1),
            option(all, "--seeds", Long.MAX_VALUE),
            option(all, "--steps", 10_000_000));
      }
    } finally {
      SimFiles.deleteFolder(folder);
    }
  }

  private static void sim(Path folder, long first, long most, long steps) {
    Soak soak = new Soak(folder, Set.of());
    long seeds = 0;
    long done = 0;
    long violations = 0;
    while (seeds < most && done < steps) {
      Soak.Figures figures = soak.run(first + seeds, 1);
      seeds++;
      done += figures.steps();
      violations += figures.violations();
      System.err.print(figures.report());
      if (seeds % SAY == 0) {
        System.err.printf("%d seeds, %d steps, %d violations%n", seeds, done, violations);
      }
    }
    long caught = 0;
    for (Planted bug : Planted.values()) {
      boolean found = new Soak(folder, EnumSet.of(bug)).found(bug, 1, PLANTED_SEEDS).isPresent();
      caught += found ? 1 : 0;
      System.err.print(found ? "" : "not caught: " + bug + System.lineSeparator());
    }
    print("seeds", seeds);
    print("steps", done);
    print("violations", violations);
    print("planted", Planted.values().length);
    print("caught", caught);
  }

  private static void net(Path folder, long seeds) throws IOException {
    NetSoak soak = new NetSoak(folder);
    long stuck = 0;
    long divergent = 0;
    for (long seed = 1; seed <= seeds; seed++) {
      NetSoak.End end = soak.run(seed);
      stuck += end == NetSoak.End.STUCK ? 1 : 0;
      divergent += end == NetSoak.End.DIVERGENT ? 1 : 0;
      if (end != NetSoak.End.WELL) {
        System.err.println("seed " + seed + ": " + end);
      }
    }
    print("schedules", seeds);
    print("stuck", stuck);
    print("divergent", divergent);
  }

  private static void print(String figure, long value) {
    System.out.println(figure + " " + value);
  }

  private static long option(List<String> args, String name, long usual) {
    int at = args.indexOf(name);
    return at >= 0 && at + 1 < args.size() ? Long.parseLong(args.get(at + 1)) : usual;
  }
}
