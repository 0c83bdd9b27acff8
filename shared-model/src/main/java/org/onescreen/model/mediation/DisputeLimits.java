package org.onescreen.model.mediation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The limits of mediation: those of the law (confirmation within 30 days: 人民调解法 §33; enforcement
/// within two years: 民事诉讼法 §250) and the default policy for the rest.
public final class DisputeLimits {
  private static final int MEDIATION_WORKING_DAYS = 30;
  private static final int BETWEEN_TRIES = 3;
  private static final int ACCEPTANCE_WORKING_DAYS = 3;

  /// From the day on which an agreement takes effect (人民调解法 §33).
  static final int CONFIRMATION_DAYS = 30;

  private static final int ENFORCEMENT_YEARS = 2;
  private static final int PERFORMANCE_DAYS = 30;
  private static final int URGE_DAYS = 3;

  /// From performance to the first visit.
  public static final int VISIT_DAYS = 7;

  /// From the visit to the archive.
  public static final int ARCHIVE_DAYS = 15;

  private DisputeLimits() {}

  /// The next limit of a case in `state`; null where none runs.
  ///
  /// @param accepted the day on which the committee accepted it
  /// @param since the day on which it entered the state
  public static @Nullable LocalDate deadline(
      DisputeState state, LocalDate accepted, LocalDate since) {
    return switch (state) {
      case CLUE, ACCEPTED, ESCALATED -> workingDaysAfter(since, 1);
      case APPLIED -> workingDaysAfter(since, ACCEPTANCE_WORKING_DAYS);
      case ASSIGNED, INVESTIGATING, IN_SESSION ->
          workingDaysAfter(accepted, MEDIATION_WORKING_DAYS);
      case SCHEDULED, NEXT_TRY -> since.plusDays(BETWEEN_TRIES);
      case EFFECTIVE, AGREED_ORAL -> since.plusDays(CONFIRMATION_DAYS);
      case CONFIRMED -> since.plusYears(ENFORCEMENT_YEARS);
      case PERFORMING -> since.plusDays(PERFORMANCE_DAYS);
      case BREACHED -> since.plusDays(URGE_DAYS);
      case PERFORMED, TERMINATED -> since.plusDays(VISIT_DAYS);
      case VISITED, REFUSED, WITHDRAWN -> since.plusDays(ARCHIVE_DAYS);
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
