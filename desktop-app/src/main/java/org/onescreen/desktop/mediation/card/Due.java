package org.onescreen.desktop.mediation.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How far away the next limit of a case is, in whole days at the centre.
public sealed interface Due {
  /// No limit runs.
  record None() implements Due {}

  /// The limit is today or later.
  record Left(long days) implements Due {}

  /// The limit has passed.
  record Overdue(long days) implements Due {}

  static Due on(LocalDate today, @Nullable LocalDate deadline) {
    if (deadline == null) {
      return new None();
    }
    long days = ChronoUnit.DAYS.between(today, deadline);
    return days < 0 ? new Overdue(-days) : new Left(days);
  }
}
