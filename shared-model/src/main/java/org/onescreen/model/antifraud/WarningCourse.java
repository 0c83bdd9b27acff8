package org.onescreen.model.antifraud;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was done about a warning so far.
///
/// @param limits those of the policy when the warning came
/// @param calls the oldest first
/// @param team who went there last; null before a visit
/// @param familyAt when the family was told; for the highest grade at the same time as the call
/// @param bankAt when the bank was told to look twice, likewise
/// @param stop null where no money has gone
/// @param endedAt when the person was safe, or the case was filed; follow-ups count from here
/// @param followUps when the person was asked again, the oldest first
public record WarningCourse(
    RaceLimits limits,
    List<CallAttempt> calls,
    @Nullable VisitTeam team,
    @Nullable Instant familyAt,
    @Nullable Instant bankAt,
    @Nullable StopPayment stop,
    @Nullable Instant endedAt,
    List<Instant> followUps) {
  /// Of a warning about which nothing was done.
  public static final WarningCourse NONE = under(RaceLimits.DEFAULT);

  public WarningCourse {
    calls = List.copyOf(calls);
    followUps = List.copyOf(followUps);
  }

  public static WarningCourse under(RaceLimits limits) {
    return new WarningCourse(limits, List.of(), null, null, null, null, null, List.of());
  }

  /// True where what `event` tells of that moment is written down already.
  boolean holds(FraudWarningEvent event, Instant at) {
    return switch (event) {
      case REDIAL -> calls.contains(new CallAttempt(at, CallResult.NO_ANSWER));
      case FOLLOW_UP -> followUps.contains(at);
      case TELL_FAMILY -> at.equals(familyAt);
      case TELL_BANK -> at.equals(bankAt);
      default -> false;
    };
  }

  WarningCourse with(CallAttempt call) {
    return new WarningCourse(
        limits, appended(calls, call), team, familyAt, bankAt, stop, endedAt, followUps);
  }

  WarningCourse with(VisitTeam visitors) {
    return new WarningCourse(limits, calls, visitors, familyAt, bankAt, stop, endedAt, followUps);
  }

  WarningCourse familyTold(Instant at) {
    return new WarningCourse(limits, calls, team, at, bankAt, stop, endedAt, followUps);
  }

  WarningCourse bankTold(Instant at) {
    return new WarningCourse(limits, calls, team, familyAt, at, stop, endedAt, followUps);
  }

  WarningCourse with(@Nullable StopPayment payment) {
    return new WarningCourse(limits, calls, team, familyAt, bankAt, payment, endedAt, followUps);
  }

  WarningCourse ended(Instant at) {
    return new WarningCourse(limits, calls, team, familyAt, bankAt, stop, at, followUps);
  }

  WarningCourse followedUp(Instant at) {
    return new WarningCourse(
        limits, calls, team, familyAt, bankAt, stop, endedAt, appended(followUps, at));
  }

  private static <T> List<T> appended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
