package org.onescreen.model.antifraud;

/// How long each act on a warning of one grade may take, in minutes, each from when the act before
/// it was done.
///
/// @param assign from receiving to assigning
/// @param remind from assigning to the reminder, where that comes first
/// @param call from assigning or the reminder to the first call
/// @param visit from knowing that a visit is needed to its outcome
/// @param again from a visit in vain to the next one
public record GradeLimits(int assign, int remind, int call, int visit, int again) {
  private static final int LONGEST = 7 * 24 * 60;

  /// True where each is from a minute to a week.
  public boolean sound() {
    return java.util.stream.IntStream.of(assign, remind, call, visit, again)
        .allMatch(minutes -> minutes >= 1 && minutes <= LONGEST);
  }
}
