package org.onescreen.desktop.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// How old a thing is and when it was, in words. Clocks of two machines differ a little, so what
/// lies in the future is of now.
///
/// Immutable; safe for use by many threads.
public final class Ages {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;

  private final Texts texts;
  private final ZoneId zone;

  public Ages(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  /// Such as 3 秒前, 5 分钟前, 2 小时前, 4 天前.
  public String ago(Instant then, Instant now) {
    Duration age = Duration.between(then, now);
    if (age.toSeconds() < 1) {
      return texts.get("shell.age.now");
    }
    if (age.toMinutes() < 1) {
      return texts.get("shell.age.seconds", age.toSeconds());
    }
    if (age.toHours() < 1) {
      return texts.get("shell.age.minutes", age.toMinutes());
    }
    if (age.toDays() < 1) {
      return texts.get("shell.age.hours", age.toHours());
    }
    return texts.get("shell.age.days", age.toDays());
  }

  /// The time of day; with the day where that is not today's.
  public String at(Instant then, Instant now) {
    LocalDateTime time = LocalDateTime.ofInstant(then, zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (time.toLocalDate().equals(today)) {
      return TIME.format(time);
    }
    return time.getYear() == today.getYear() ? DAY_AND_TIME.format(time) : DATE.format(time);
  }

  /// The time of day to the second, whatever the day.
  public String clock(Instant now) {
    return TIME.format(LocalDateTime.ofInstant(now, zone));
  }
}
