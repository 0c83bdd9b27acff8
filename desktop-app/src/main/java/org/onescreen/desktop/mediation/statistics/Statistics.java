package org.onescreen.desktop.mediation.statistics;

import java.util.List;

/// The figures of a period.
///
/// @param total of all groups, also of cases that lie in none
/// @param sweeps how many sweeps there were (排查)
record Statistics(StatBy by, Period period, Tally total, long sweeps, List<StatLine> lines) {
  Statistics {
    lines = List.copyOf(lines);
  }
}
