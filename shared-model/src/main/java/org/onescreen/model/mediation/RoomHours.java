package org.onescreen.model.mediation;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When a room is open, every day of the week; the same time twice is around the clock (7 天 × 24
/// 小时).
///
/// @param opens minutes after midnight, 0 to 1439
/// @param closes minutes after midnight, 0 to 1439
public record RoomHours(int opens, int closes) {
  public static final RoomHours ALWAYS = new RoomHours(0, 0);

  /// All of China has one clock.
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final int MINUTES = 24 * 60;

  /// True where the hours are hours.
  public boolean sound() {
    return opens >= 0 && opens < MINUTES && closes >= 0 && closes < MINUTES;
  }

  public boolean always() {
    return opens == closes;
  }

  /// True where the room is open from the first moment to the last.
  public boolean open(Instant from, Instant until) {
    if (always()) {
      return true;
    }
    ZonedDateTime start = from.atZone(ZONE);
    ZonedDateTime end = until.atZone(ZONE);
    int first = minute(start.toLocalTime());
    long last = first + java.time.Duration.between(start, end).toMinutes();
    if (opens < closes) {
      return first >= opens && last <= closes;
    }
    // Over midnight: the evening's hours, or the morning's.
    return first >= opens ? last <= closes + MINUTES : last <= closes;
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
