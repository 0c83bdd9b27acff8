package org.onescreen.model.board;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.LocalDate;
import java.util.Optional;

/// Which limits a view looks at.
public enum DueWindow {
  @JsonEnumDefaultValue
  ANY,
  /// The limit has passed.
  OVERDUE,
  /// The limit is today.
  TODAY,
  /// The limit is today or within the six days after.
  WEEK;

  private static final int WEEK_DAYS = 7;

  /// The first day of the window; empty where it has no beginning.
  public Optional<LocalDate> from(LocalDate today) {
    return switch (this) {
      case ANY, OVERDUE -> Optional.empty();
      case TODAY, WEEK -> Optional.of(today);
    };
  }

  /// The day after the window; empty where it has no end.
  public Optional<LocalDate> before(LocalDate today) {
    return switch (this) {
      case ANY -> Optional.empty();
      case OVERDUE -> Optional.of(today);
      case TODAY -> Optional.of(today.plusDays(1));
      case WEEK -> Optional.of(today.plusDays(WEEK_DAYS));
    };
  }
}
