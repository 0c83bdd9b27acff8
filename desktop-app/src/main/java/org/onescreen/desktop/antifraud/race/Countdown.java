package org.onescreen.desktop.antifraud.race;

import java.time.Duration;
import java.time.Instant;

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
  private static final long BY_SECONDS = 10 * MINUTE;

  /// @param limit seconds that there were in all
  static Countdown of(Instant due, long limit, Instant now) {
    long left = Duration.between(now, due).toSeconds();
    if (now.isAfter(due) || left <= 0) {
      return new Countdown(left, Tone.LATE);
    }
    return new Countdown(left, left * LAST_PART <= limit ? Tone.SOON : Tone.CALM);
  }

  /// How it is said.
  interface Words {
    String days(long days, long hours);

    String hours(long hours, long minutes);

    String minutes(long minutes);
  }

  /// What is said now is said as long as this stays: seconds count only where few minutes are left,
  /// or are over. Else nothing on a screen full of cards would stand still.
  long step() {
    long all = Math.abs(seconds);
    long step = all < BY_SECONDS ? all : BY_SECONDS + all / MINUTE;
    return seconds < 0 ? -step : step;
  }

  /// Such as `4:05`, `-0:12`; from ten minutes on in minutes, then hours, then days.
  String text(Words words) {
    long all = Math.abs(seconds);
    String sign = seconds < 0 ? "-" : "";
    if (all >= DAY) {
      return sign + words.days(all / DAY, all % DAY / HOUR);
    }
    if (all >= HOUR) {
      return sign + words.hours(all / HOUR, all % HOUR / MINUTE);
    }
    if (all >= BY_SECONDS) {
      return sign + words.minutes(all / MINUTE);
    }
    return sign + all / MINUTE + (all % MINUTE < 10 ? ":0" : ":") + all % MINUTE;
  }
}
