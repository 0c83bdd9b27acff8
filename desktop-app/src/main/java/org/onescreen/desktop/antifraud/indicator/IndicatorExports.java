package org.onescreen.desktop.antifraud.indicator;

import org.onescreen.desktop.antifraud.statistics.Period;

/// Puts out what the page of indicators offers. On the FX thread.
@FunctionalInterface
public interface IndicatorExports {
  /// What can be put out.
  enum What {
    WEEKLY,
    MONTHLY,
    DISSUASION,
    MATERIALS,
    CHART
  }

  /// @param shown the period on the screen
  /// @param chart the trend as it stands there, as PNG
  /// @param failed what to do where it cannot be read
  void put(What what, Period shown, byte[] chart, Runnable failed);
}
