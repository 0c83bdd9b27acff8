package org.onescreen.desktop.mediation.casefile;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onescreen.model.mediation.RoomHours;

/// Opening hours as people write them: 8:30-17:30, 20:00 至 02:00; nothing, 24 or 7×24 is around the
/// clock.
public final class HoursText {
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,2}):(\\d{2})\\s*(?:-|~|—|–|至|到)\\s*(\\d{1,2}):(\\d{2})");
  private static final Pattern ALWAYS = Pattern.compile("|24|7\\s*[x×*]\\s*24.*|全天");
  private static final int DAY = 24 * 60;
  private static final int HOUR = 60;

  private HoursText() {}

  /// Empty where it is none.
  public static Optional<RoomHours> read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (ALWAYS.matcher(plain).matches()) {
      return Optional.of(RoomHours.ALWAYS);
    }
    Matcher match = HOURS.matcher(plain);
    if (!match.matches()) {
      return Optional.empty();
    }
    int opens = minutes(match, 1);
    int closes = minutes(match, 3);
    boolean sound = opens < DAY && closes <= DAY && opens != closes;
    return sound ? Optional.of(new RoomHours(opens, closes % DAY)) : Optional.empty();
  }

  /// More than a day where it is no time.
  private static int minutes(Matcher match, int group) {
    int hour = Integer.parseInt(match.group(group));
    int minute = Integer.parseInt(match.group(group + 1));
    return minute < HOUR ? hour * HOUR + minute : 2 * DAY;
  }

  public static String of(RoomHours hours) {
    return time(hours.opens()) + "-" + time(hours.closes());
  }

  private static String time(int minutes) {
    return LocalTime.ofSecondOfDay(minutes * (long) HOUR).toString();
  }
}
