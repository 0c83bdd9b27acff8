package org.onescreen.model.antifraud;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Writes down what a step has done.
final class WarningCourseStep {
  private WarningCourseStep() {}

  static WarningCourse after(
      FraudWarning warning, FraudWarningMove move, FraudWarningState to, Instant at) {
    WarningCourse course = event(warning, move, at);
    if (warning.state() == FraudWarningState.CALLING) {
      Optional<CallResult> result = result(move.event());
      if (result.isPresent()) {
        course = course.with(new CallAttempt(at, result.get()));
      }
    }
    boolean ends = to == FraudWarningState.CONVINCED || to == FraudWarningState.CASE_FILED;
    return ends ? course.ended(at) : course;
  }

  private static WarningCourse event(FraudWarning warning, FraudWarningMove move, Instant at) {
    WarningCourse course = warning.done();
    return switch (move.event()) {
      case ASSIGN -> move.limits() == null ? course : WarningCourse.under(move.limits());
      case DISPATCH_VISIT, REVISIT -> course.with(Objects.requireNonNull(move.team()));
      case TELL_FAMILY -> course.familyTold(at);
      case TELL_BANK -> course.bankTold(at);
      case ALREADY_PAID -> course.with(new StopPayment(at, yuan(move), null, null));
      case REQUEST_STOP -> course.with(asked(course, at));
      case FREEZE -> course.with(answered(course, yuan(move), at));
      case LOSE -> course.with(answered(course, 0, at));
      case FOLLOW_UP -> course.followedUp(at);
      default -> course;
    };
  }

  private static int yuan(FraudWarningMove move) {
    return Objects.requireNonNullElse(move.yuan(), 0);
  }

  private static StopPayment asked(WarningCourse course, Instant at) {
    StopPayment stop = stop(course, at);
    return new StopPayment(stop.toldAt(), stop.paidYuan(), at, null);
  }

  private static StopPayment answered(WarningCourse course, int frozen, Instant at) {
    StopPayment stop = stop(course, at);
    return new StopPayment(stop.toldAt(), stop.paidYuan(), stop.askedAt(), frozen);
  }

  private static StopPayment stop(WarningCourse course, Instant at) {
    return course.stop() == null ? new StopPayment(at, 0, null, null) : course.stop();
  }

  private static Optional<CallResult> result(FraudWarningEvent event) {
    return switch (event) {
      case REDIAL, NO_ANSWER -> Optional.of(CallResult.NO_ANSWER);
      case REFUSE -> Optional.of(CallResult.REFUSED);
      case SCAMMER_ON_LINE -> Optional.of(CallResult.SCAMMER_ON_LINE);
      case CONVINCE -> Optional.of(CallResult.CONVINCED);
      case NOT_FOUND -> Optional.of(CallResult.NOT_FOUND);
      case ALREADY_PAID -> Optional.of(CallResult.ALREADY_PAID);
      default -> Optional.empty();
    };
  }
}
