package org.onescreen.model.antifraud;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Rule;

/// Makes a warning of what came in. One that comes late keeps its time, so that its limit may be
/// over at once; one whose sender's clock is ahead was received now.
final class FraudWarningReceive implements Rule<FraudWarning, FraudWarningReceipt> {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int NUMBER = 40;

  @Override
  public Decision<FraudWarning> decide(
      Optional<FraudWarning> current, FraudWarningReceipt came, Circumstances circumstances) {
    return fault(came, circumstances)
        .<Decision<FraudWarning>>map(why -> Decision.refused(why.refusal()))
        .orElseGet(() -> Decision.done(made(came, circumstances)));
  }

  private static Optional<FraudRefusal> fault(
      FraudWarningReceipt came, Circumstances circumstances) {
    boolean sound = came.limits() == null || came.limits().sound();
    return number(came, circumstances)
        .or(() -> LedgerFaults.named(FraudRefusal.PERSON_MISSING, came.person()))
        .or(() -> LedgerFaults.phone(came.phone()))
        .or(() -> LedgerFaults.inVillage(came.grid(), came.division()))
        .or(() -> FraudRefusal.LIMITS_WRONG.when(!sound));
  }

  private static Optional<FraudRefusal> number(
      FraudWarningReceipt came, Circumstances circumstances) {
    String number = came.number();
    if (number == null) {
      return Optional.empty();
    }
    boolean its = circumstances.record().equals(FraudWarningReceipt.idOf(came.division(), number));
    return FraudRefusal.NUMBER_WRONG.when(number.isBlank() || number.length() > NUMBER || !its);
  }

  private static FraudWarning made(FraudWarningReceipt came, Circumstances circumstances) {
    Instant at =
        came.receivedAt().isAfter(circumstances.at()) ? circumstances.at() : came.receivedAt();
    WarningCourse course =
        came.limits() == null ? WarningCourse.NONE : WarningCourse.under(came.limits());
    return new FraudWarning(
        circumstances.record(),
        came.division(),
        came.type(),
        came.grade(),
        DissuasionTier.REMIND,
        FraudWarningState.RECEIVED,
        true,
        at,
        LocalDate.ofInstant(at, ZONE),
        null,
        came.person(),
        came.phone(),
        came.grid(),
        at,
        RaceClock.due(FraudWarningState.RECEIVED, came.grade(), at, null, course),
        null,
        null,
        null,
        0,
        null,
        null,
        null,
        course);
  }
}
