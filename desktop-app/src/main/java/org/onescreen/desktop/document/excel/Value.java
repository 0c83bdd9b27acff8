package org.onescreen.desktop.document.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// What a cell holds, with its type: a number stays one that can be summed.
public sealed interface Value {
  record Words(String text) implements Value {}

  record Whole(long number) implements Value {}

  /// @param digits after the point
  record Part(double number, int digits) implements Value {}

  /// A share of one, shown as per cent.
  ///
  /// @param digits after the point
  record Percent(double share, int digits) implements Value {}

  record Day(LocalDate day) implements Value {}

  /// In the desk's own time.
  record Moment(LocalDateTime moment) implements Value {}

  record Empty() implements Value {}

  static Value of(String text) {
    return text.isEmpty() ? new Empty() : new Words(text);
  }

  static Value of(long number) {
    return new Whole(number);
  }

  static Value of(LocalDate day) {
    return new Day(day);
  }
}
