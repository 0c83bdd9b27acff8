package org.onescreen.model.flow;

import java.time.LocalDate;

/// A day that is not what its weekday says.
///
/// @param working true for a make-up day (调休上班), false for a holiday
/// @param name why, such as 春节
public record SpecialDay(LocalDate day, boolean working, String name) {
  public static final int NAME = 20;
}
