package org.onescreen.desktop.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes scripts: mostly ordinary days, with every fault now and then.
final class SimActs {
  /// One thing that happens.
  ///
  /// @param desk which desk it happens to, where it happens to one
  record Act(Kind kind, int desk, int number) {
    @Override
    public String toString() {
      return kind + "(" + desk + "," + number + ")";
    }
  }

  /// What may happen, and how often in a hundred times.
  enum Kind {
    /// Somebody else does something at the centre.
    CHANGE(37),
    /// The same, and the desks are told of it before its turn.
    URGENT_CHANGE(9),
    GIVE(22),
    TIDY(3),
    CRASH(1),
    REOPEN(0.3),
    POWER_CUT(0.6),
    LOSE_CACHE(0.2),
    /// The disk spoils some of the cache's pages.
    GARBLE(0.2),
    DISK_FULL(0.5),
    KEEP_COPY(0.4),
    /// An old copy of the cache, the journal as it is.
    RESTORE_CACHE(0.15),
    /// An old copy of both.
    RESTORE_PROFILE(0.15),
    /// One desk becomes another one's double.
    CLONE(0.1),
    CLOCK_JUMP(0.5),
    CUT(2),
    /// Lines are cut one after the other, and come back in another order.
    SWIZZLE(0.4),
    BUFFER(0.5),
    SCOPE(1.5),
    EXPIRE(0.8),
    POISON(0.4),
    BACK_UP(1),
    RESTORE(0.4),
    SERVER_CRASH(0.6),
    COLLECT(0.5),
    /// A desk is away for long, and all tombstones are forgotten meanwhile.
    STALE(0.2),
    /// The centre forgets all sessions, and from now on two desks that log in at one moment are in
    /// each other's way. In scripts of its own.
    CROWD(0),
    NOTHING(16.1);

    private final double percent;

    Kind(double percent) {
      this.percent = percent;
    }
  }

  private SimActs() {}

  static List<Act> script(long seed, int desks, int length) {
    Random random = new Random(~seed);
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      acts.add(new Act(kind(random), random.nextInt(desks), random.nextInt(1_000)));
    }
    return acts;
  }

  /// The same, with a crowd at its end.
  static List<Act> crowded(long seed, int desks, int length) {
    List<Act> acts = script(seed, desks, length);
    acts.add(new Act(Kind.CROWD, 0, 0));
    return acts;
  }

  private static Kind kind(Random random) {
    double percent = random.nextDouble() * 100;
    for (Kind kind : Kind.values()) {
      percent -= kind.percent;
      if (percent < 0) {
        return kind;
      }
    }
    return Kind.NOTHING;
  }
}
