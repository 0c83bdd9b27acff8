package org.onescreen.desktop.centre.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.mediation.DisputeState;

/// The limits of mediation: those of the law (confirmation within 30 days: 人民调解法 §33; enforcement
/// within two years: 民事诉讼法 §250) and the default policy for the rest.
final class DisputeDays {
  private static final int MEDIATION_WORKING_DAYS = 30;
  private static final int BETWEEN_TRIES = 3;
  private static final int CONFIRMATION_DAYS = 30;
  private static final int ENFORCEMENT_YEARS = 2;
  private static final int PERFORMANCE_DAYS = 30;
  private static final int URGE_DAYS = 3;

  /// From performance to the first visit.
  static final int VISIT_DAYS = 7;

  /// From the visit to the archive.
  static final int ARCHIVE_DAYS = 15;

  private DisputeDays() {}

  /// The next limit of a case in `state`; null where none runs.
  static @Nullable LocalDate deadline(DisputeState state, LocalDate accepted, LocalDate since) {
    return switch (state) {
      case ACCEPTED, ESCALATED -> workingDaysAfter(since, 1);
      case ASSIGNED, INVESTIGATING, IN_SESSION ->
          workingDaysAfter(accepted, MEDIATION_WORKING_DAYS);
      case SCHEDULED, NEXT_TRY -> since.plusDays(BETWEEN_TRIES);
      case EFFECTIVE, AGREED_ORAL -> since.plusDays(CONFIRMATION_DAYS);
      case CONFIRMED -> since.plusYears(ENFORCEMENT_YEARS);
      case PERFORMING -> since.plusDays(PERFORMANCE_DAYS);
      case BREACHED -> since.plusDays(URGE_DAYS);
      case PERFORMED, TERMINATED -> since.plusDays(VISIT_DAYS);
      case VISITED -> since.plusDays(ARCHIVE_DAYS);
      default -> null;
    };
  }

  /// Saturdays and Sundays do not count; public holidays are left to the calendar of the centre.
  private static LocalDate workingDaysAfter(LocalDate day, int count) {
    LocalDate end = day;
    for (int left = count; left > 0; ) {
      end = end.plusDays(1);
      DayOfWeek weekday = end.getDayOfWeek();
      if (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return end;
  }
}
