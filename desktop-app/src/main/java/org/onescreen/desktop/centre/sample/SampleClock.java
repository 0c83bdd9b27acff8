package org.onescreen.desktop.centre.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The sample's year: it ends at `now`, and nothing in the sample is later.
record SampleClock(Instant now) {
  /// Where every centre is.
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  LocalDate today() {
    return now.atZone(ZONE).toLocalDate();
  }

  /// The first day of the year that ends today.
  LocalDate first() {
    return today().minusYears(1).plusDays(1);
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(first(), today()) + 1;
  }

  LocalDate daysAgo(int days) {
    return today().minusDays(days);
  }

  int age(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(day, today());
  }

  Instant at(LocalDate day, int secondOfDay) {
    return day.atStartOfDay(ZONE).plusSeconds(secondOfDay).toInstant();
  }

  /// When everything was set up that has no day of its own: before the year began.
  Instant setUp() {
    return at(first().minusDays(30), 0);
  }

  /// A day of the year, not later than today.
  LocalDate day(int number) {
    return first().plusDays(number);
  }

  LocalDate notLaterThanToday(LocalDate day) {
    return day.isAfter(today()) ? today() : day;
  }
}
