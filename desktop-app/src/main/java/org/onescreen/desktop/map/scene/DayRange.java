package org.onescreen.desktop.map.scene;

import java.time.LocalDate;

/// Days in a row.
///
/// @param first the first
/// @param last the last, not before `first`
public record DayRange(LocalDate first, LocalDate last) {
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }
}
