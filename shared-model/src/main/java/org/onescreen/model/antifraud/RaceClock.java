package org.onescreen.model.antifraud;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Until when the next act on a warning is to be done. It follows from the state and from when that
/// began, so that nothing but an act moves it.
public final class RaceClock {
  private RaceClock() {}

  /// @param since when the state began
  /// @param before the limit that ran until then; a visit runs against the one it was called for
  /// @param course with the limits that hold for this warning
  /// @return null where nothing is to be done any more
  public static @Nullable Instant due(
      FraudWarningState state,
      WarningGrade grade,
      Instant since,
      @Nullable Instant before,
      WarningCourse course) {
    RaceLimits limits = course.limits();
    GradeLimits own = limits.of(grade);
    return switch (state) {
      case RECEIVED -> after(since, own.assign());
      case ASSIGNED -> after(since, grade == WarningGrade.LOW ? own.remind() : own.call());
      case REMINDED -> after(since, own.call());
      case CALLING -> after(since, limits.callWindow());
      case VISIT_REQUIRED -> after(since, own.visit());
      case VISITING -> before == null ? after(since, own.visit()) : before;
      case ESCALATED -> after(since, own.again());
      case UNREACHABLE -> after(since, limits.unreachable());
      case PAID_ALARM -> since;
      case STOP_PAYMENT -> after(since, limits.stop());
      case CONVINCED, CASE_FILED, FOLLOWED_UP -> followUp(since, course);
      case FALSE_POSITIVE, CLOSED -> null;
    };
  }

  private static Instant after(Instant since, int minutes) {
    return since.plus(Duration.ofMinutes(minutes));
  }

  /// Null once all are done, and it can be closed.
  private static @Nullable Instant followUp(Instant since, WarningCourse course) {
    int done = course.followUps().size();
    Instant end = course.endedAt() == null ? since : course.endedAt();
    return done < course.limits().followUps().size()
        ? end.plus(Duration.ofHours(course.limits().followUps().get(done)))
        : null;
  }
}
