package org.onescreen.desktop.centre.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.onescreen.desktop.centre.sample.chance.Dice;

/// The rhythm of a year and of a day: fewer matters at weekends, around the Spring Festival and at
/// night.
final class Rhythm {
  private static final int SECONDS_PER_HOUR = 3600;
  private static final double[] MONTHS = {
    0.95, 0.70, 1.00, 1.05, 1.08, 1.10, 1.10, 1.05, 1.00, 1.00, 1.00, 0.97
  };
  private static final Map<DayOfWeek, Double> WEEKEND =
      Map.of(DayOfWeek.MONDAY, 1.15, DayOfWeek.SATURDAY, 0.72, DayOfWeek.SUNDAY, 0.62);
  private static final double[] HOURS = {
    1, 0.6, 0.4, 0.3, 0.4, 1, 3, 7, 14, 18, 18, 14, 8, 8, 14, 16, 16, 14, 10, 9, 8, 6, 4, 2
  };

  private final SampleClock clock;
  private final Dice dice;

  Rhythm(SampleClock clock, Dice dice) {
    this.clock = clock;
    this.dice = dice;
  }

  /// How much happens on each day of the year, in no unit; the last is today.
  double[] year() {
    double[] weights = new double[clock.days()];
    for (int i = 0; i < weights.length; i++) {
      LocalDate day = clock.day(i);
      double season = MONTHS[day.getMonthValue() - 1];
      weights[i] =
          season * WEEKEND.getOrDefault(day.getDayOfWeek(), 1.0) * (0.85 + 0.3 * dice.unit());
    }
    return weights;
  }

  /// A second of that day; today's lie before now.
  int secondOf(LocalDate day) {
    if (!day.equals(clock.today())) {
      return dice.weighted(HOURS) * SECONDS_PER_HOUR + dice.below(SECONDS_PER_HOUR);
    }
    int now = LocalTime.ofInstant(clock.now(), SampleClock.ZONE).toSecondOfDay();
    int last = Math.max(1, now);
    double[] until = new double[Math.ceilDiv(last, SECONDS_PER_HOUR)];
    System.arraycopy(HOURS, 0, until, 0, until.length);
    int second = dice.weighted(until) * SECONDS_PER_HOUR + dice.below(SECONDS_PER_HOUR);
    return second < last ? second : dice.below(last);
  }
}
