package org.onescreen.desktop.antifraud;

import java.time.YearMonth;
import org.onescreen.model.ratio.Ratio;

/// The warnings of a month by the day on which they came.
///
/// @param warnings all of them
/// @param decided those that ended with a person dissuaded or not; the others still run or were
///   void
/// @param dissuaded those that ended with the person dissuaded
record MonthFigures(YearMonth month, long warnings, long decided, long dissuaded) {
  Ratio dissuasion() {
    return Ratio.of(dissuaded, decided);
  }
}
