package org.onescreen.model.flow;

import java.time.LocalDate;
import java.util.List;

/// A calendar as it is to be from now on.
public record CalendarChange(List<SpecialDay> days, LocalDate knownUntil) {
  public CalendarChange {
    days = List.copyOf(days);
  }
}
