package org.onescreen.desktop.antifraud.form;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.geo.Position;

/// What was typed, read; empty where it cannot be what is asked for.
final class Typed {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final String BETWEEN = "[\\s,，、;；]+";
  private static final Pattern NUMBERS =
      Pattern.compile("[0-9]{1,6}(?:" + BETWEEN + "[0-9]{1,6})*");
  private static final Pattern CLOCK = Pattern.compile("([01]?[0-9]|2[0-3])[:：]([0-5][0-9])");
  private static final Pattern PLACE =
      Pattern.compile("([0-9]{1,3}(?:[.][0-9]+)?)" + "[\\s,，]+" + "([0-9]{1,2}(?:[.][0-9]+)?)");
  private static final double MOST_LON = 180;
  private static final double MOST_LAT = 90;
  private static final int HOUR = 60;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private Typed() {}

  static Optional<String> text(@Nullable String typed, boolean required) {
    String stripped = typed == null ? "" : typed.strip();
    return required && stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
  }

  /// A whole number of at most nine digits.
  static Optional<Integer> number(String typed) {
    return Optional.of(typed.strip())
        .filter(text -> NUMBER.matcher(text).matches())
        .map(Integer::valueOf);
  }

  /// Whole numbers with anything between them that people write there.
  static Optional<List<Integer>> numbers(String typed) {
    return Optional.of(typed.strip())
        .filter(text -> NUMBERS.matcher(text).matches())
        .map(text -> Arrays.stream(text.split(BETWEEN)).map(Integer::valueOf).toList());
  }

  /// A time of day, in minutes since midnight.
  static Optional<Integer> minute(String typed) {
    Matcher time = CLOCK.matcher(typed.strip());
    return time.matches()
        ? Optional.of(HOUR * Integer.parseInt(time.group(1)) + Integer.parseInt(time.group(2)))
        : Optional.empty();
  }

  /// The same as it is typed.
  static String clock(int minute) {
    return LocalTime.MIN.plusMinutes(minute).format(TIME);
  }

  /// A place as `lon, lat` in degrees.
  static Optional<Position> position(String typed) {
    Matcher place = PLACE.matcher(typed.strip());
    if (!place.matches()) {
      return Optional.empty();
    }
    double lon = Double.parseDouble(place.group(1));
    double lat = Double.parseDouble(place.group(2));
    return lon <= MOST_LON && lat <= MOST_LAT
        ? Optional.of(new Position(lon, lat))
        : Optional.empty();
  }
}
