package org.onescreen.desktop.centre.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The moments of one day at which something came in, in their order.
final class Moments {
  private Moments() {}

  static List<Instant> of(SampleClock clock, Rhythm rhythm, LocalDate day, int count) {
    return IntStream.range(0, count)
        .map(i -> rhythm.secondOf(day))
        .sorted()
        .mapToObj(second -> clock.at(day, second))
        .toList();
  }
}
