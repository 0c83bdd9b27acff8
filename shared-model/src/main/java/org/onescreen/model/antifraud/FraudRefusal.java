package org.onescreen.model.antifraud;

import java.util.Arrays;
import java.util.Optional;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;

/// Why a step of a warning, or a line of a ledger, is refused. Screens have their own words for
/// each.
public enum FraudRefusal {
  /// The warning has gone on meanwhile.
  NOT_NOW(Reason.NOT_IN_THIS_STATE),
  /// It must be written down why it is void, or how the person was looked for.
  NOTE_MISSING,
  NOTE_TOO_LONG,
  /// Which two go there.
  TEAM_MISSING,
  YUAN_MISSING,
  YUAN_WRONG,
  /// No more can be held than has gone.
  MORE_THAN_PAID,
  /// It is neither the last call nor is the time over.
  CALLS_LEFT(Reason.NOT_IN_THIS_STATE),
  /// The next act is the visit.
  CALLS_OVER(Reason.NOT_IN_THIS_STATE),
  FAMILY_TOLD(Reason.NOT_IN_THIS_STATE),
  BANK_TOLD(Reason.NOT_IN_THIS_STATE),
  /// It is not closed before the last.
  FOLLOW_UPS_LEFT(Reason.NOT_IN_THIS_STATE),
  FOLLOW_UPS_DONE(Reason.NOT_IN_THIS_STATE),
  /// Below a minute, beyond a week, or longer for a higher grade than for a lower one.
  LIMITS_WRONG,
  /// Not that by which the record is known.
  NUMBER_WRONG,
  PERSON_MISSING,
  /// More than 20 digits, or something else than digits.
  PHONE_WRONG,
  /// The grid belongs to another village.
  GRID_ELSEWHERE,
  TIMES_WRONG,
  REACH_WRONG,
  /// Beyond the day.
  TIME_WRONG,
  TEXT_TOO_LONG,
  AMOUNT_WRONG,
  /// The next day comes before the first.
  RENEWAL_TOO_EARLY,
  NAME_MISSING,
  MEMBERS_WRONG,
  COUNT_WRONG,
  /// More would go out than is there.
  STOCK_SHORT,
  BUSINESS_MISSING,
  SIGNER_MISSING,
  HOUSEHOLDS_WRONG,
  /// More have it than there are.
  INSTALLED_BEYOND,
  DOOR_TWICE,
  ATTEMPTS_WRONG,
  LOSS_WRONG,
  /// More was held than was lost.
  STOPPED_BEYOND,
  CODE_WRONG,
  TEXT_MISSING;

  /// Sets these apart from what other rooms call theirs.
  private static final String PREFIX = "antifraud.";

  private final Reason reason;

  FraudRefusal() {
    this(Reason.BAD_ARGUMENTS);
  }

  FraudRefusal(Reason reason) {
    this.reason = reason;
  }

  Refusal refusal() {
    return new Refusal(reason, PREFIX + name());
  }

  Optional<FraudRefusal> when(boolean wrong) {
    return wrong ? Optional.of(this) : Optional.empty();
  }

  /// Which one a refusal is; empty where it is none of these.
  public static Optional<FraudRefusal> of(Refusal refusal) {
    return Arrays.stream(values())
        .filter(why -> refusal.detail().equals(PREFIX + why.name()))
        .findFirst();
  }
}
