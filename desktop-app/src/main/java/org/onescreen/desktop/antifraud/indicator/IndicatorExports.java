package org.onescreen.desktop.antifraud.indicator;

import java.util.Optional;
import org.onescreen.desktop.antifraud.statistics.Period;
import org.onescreen.desktop.antifraud.view.Chart;

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
  /// @param chart the trend as it stands there; empty where none stands yet
  /// @param failed what to do where it cannot be read
  void put(What what, Period shown, Optional<Chart> chart, Runnable failed);
}
