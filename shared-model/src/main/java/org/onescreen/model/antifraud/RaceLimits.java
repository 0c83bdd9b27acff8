package org.onescreen.model.antifraud;

import java.util.List;

/// The limits of the race. No law gives them (domain, SM4), so that each centre sets its own; these
/// are the defaults. A warning keeps those that held when it came: a policy is never retroactive.
///
/// @param callAttempts how often a person is called before somebody goes there
/// @param callWindow in which that is to be done, in minutes
/// @param unreachable how long a person is searched for who was not found, in minutes
/// @param stop from asking the bank to its answer, in minutes
/// @param followUps when to ask again after the end, in hours, growing
public record RaceLimits(
    GradeLimits high,
    GradeLimits medium,
    GradeLimits low,
    int callAttempts,
    int callWindow,
    int unreachable,
    int stop,
    List<Integer> followUps) {
  private static final int DAY = 24 * 60;
  private static final int MOST_ATTEMPTS = 9;
  private static final int MOST_FOLLOW_UPS = 6;
  private static final int LONGEST_HOURS = 90 * 24;

  public static final RaceLimits DEFAULT =
      new RaceLimits(
          new GradeLimits(3, 5, 5, 30, 60),
          new GradeLimits(10, 30, 30, 120, 60),
          new GradeLimits(60, 60, DAY, DAY, 60),
          3,
          15,
          DAY,
          60,
          List.of(24, 72, 168));

  public RaceLimits {
    followUps = List.copyOf(followUps);
  }

  public GradeLimits of(WarningGrade grade) {
    return switch (grade) {
      case HIGH -> high;
      case MEDIUM -> medium;
      case LOW -> low;
    };
  }

  /// True where every limit can be kept, and a higher grade has no more time than a lower one.
  public boolean sound() {
    return high.sound()
        && medium.sound()
        && low.sound()
        && high.call() <= medium.call()
        && medium.call() <= low.call()
        && between(callAttempts, MOST_ATTEMPTS)
        && between(callWindow, DAY)
        && between(unreachable, 7 * DAY)
        && between(stop, DAY)
        && growing();
  }

  private static boolean between(int value, int most) {
    return value >= 1 && value <= most;
  }

  private boolean growing() {
    int before = 0;
    for (int hours : followUps) {
      if (hours <= before || hours > LONGEST_HOURS) {
        return false;
      }
      before = hours;
    }
    return !followUps.isEmpty() && followUps.size() <= MOST_FOLLOW_UPS;
  }
}
