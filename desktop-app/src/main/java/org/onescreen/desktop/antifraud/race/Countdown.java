package org.onescreen.desktop.antifraud.race;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;

/// How much time is left. It is told from the clock and the limit each time, so that a clock that
/// jumps, or a machine that slept, is right again with the next second.
///
/// @param seconds until the limit; below zero after it
record Countdown(long seconds, Tone tone) {
  /// How pressing it is.
  enum Tone {
    CALM,
    /// A fifth of the time is left, or less.
    SOON,
    LATE
  }

  private static final int LAST_PART = 5;
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  /// @param limit seconds that there were in all
  static Countdown of(Instant due, long limit, Instant now) {
    long left = Duration.between(now, due).toSeconds();
    if (now.isAfter(due) || left <= 0) {
      return new Countdown(left, Tone.LATE);
    }
    return new Countdown(left, left * LAST_PART <= limit ? Tone.SOON : Tone.CALM);
  }

  /// Such as `4:05`, `-0:12`, `3:04:05`; from a day on, days and hours as `{d}` and `{h}` of
  /// `days`.
  String text(BiFunction<Long, Long, String> days) {
    long all = Math.abs(seconds);
    String sign = seconds < 0 ? "-" : "";
    if (all >= DAY) {
      return sign + days.apply(all / DAY, all % DAY / HOUR);
    }
    if (all >= HOUR) {
      return sign + all / HOUR + two(all % HOUR / MINUTE) + two(all % MINUTE);
    }
    return sign + all / MINUTE + two(all % MINUTE);
  }

  private static String two(long number) {
    return (number < 10 ? ":0" : ":") + number;
  }
}
