package org.onescreen.desktop.desk;

import java.time.Duration;

/// Counts from the program's first line. The start that the operating system tells is rounded to
/// whole seconds on some, so that a clock which began there would be wrong by up to one.
final class StartClock {
  private final long begun = System.nanoTime();

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  long millis() {
    return elapsed().toMillis();
  }
}
