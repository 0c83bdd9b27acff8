package org.onescreen.model.antifraud;

import static org.onescreen.model.antifraud.FraudRefusal.*;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Texts;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// What cannot be so in a line of a ledger, the first fault of it. What is only odd, such as a
/// reach beyond the village, is kept and marked where it is counted.
final class LedgerFaults {
  /// Beyond it a count is a slip of the hand.
  private static final int MOST = 10_000_000;

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int PHONE_DIGITS = 20;

  private LedgerFaults() {}

  static Optional<FraudRefusal> of(Campaign line) {
    return count(TIMES_WRONG, line.times(), 1)
        .or(() -> count(REACH_WRONG, line.reach(), 0))
        .or(() -> text(line.place()))
        .or(() -> text(line.team()))
        .or(() -> minutes(line.startMinute(), 0))
        .or(() -> minutes(line.minutes(), 1))
        .or(() -> inVillage(line.grid(), line.division()));
  }

  static Optional<FraudRefusal> of(CampaignMaterial line) {
    return count(AMOUNT_WRONG, line.amount(), 1)
        .or(() -> text(line.place()))
        .or(() -> text(line.photo()))
        .or(() -> renewed(line.day(), line.renewOn()));
  }

  static Optional<FraudRefusal> of(PublicityGroup line) {
    return named(NAME_MISSING, line.name()).or(() -> count(MEMBERS_WRONG, line.members(), 0));
  }

  static Optional<FraudRefusal> of(MaterialStock line) {
    return count(COUNT_WRONG, line.received(), 0)
        .or(() -> count(COUNT_WRONG, line.issued(), 0))
        .or(() -> STOCK_SHORT.when(line.left() < 0));
  }

  static Optional<FraudRefusal> of(ResponsibilityLetter line) {
    return named(BUSINESS_MISSING, line.business())
        .or(() -> named(SIGNER_MISSING, line.signer()))
        .or(() -> renewed(line.signedOn(), line.renewOn()))
        .or(() -> text(line.scan()));
  }

  static Optional<FraudRefusal> of(PublicityPoint line) {
    return named(NAME_MISSING, line.name()).or(() -> text(line.password()));
  }

  static Optional<FraudRefusal> of(PublicityTeam line) {
    return named(NAME_MISSING, line.name()).or(() -> count(MEMBERS_WRONG, line.members(), 1));
  }

  static Optional<FraudRefusal> of(AppRegister line) {
    boolean more = line.installed() > line.households() || line.doors().size() > line.installed();
    boolean twice = line.doors().stream().distinct().count() < line.doors().size();
    return count(HOUSEHOLDS_WRONG, line.households(), 0)
        .or(() -> count(HOUSEHOLDS_WRONG, line.installed(), 0))
        .or(() -> DOOR_TWICE.when(twice))
        .or(() -> INSTALLED_BEYOND.when(more))
        .or(() -> inVillage(line.grid(), line.division()));
  }

  static Optional<FraudRefusal> of(Outreach line) {
    return named(PERSON_MISSING, line.person())
        .or(() -> phone(line.phone()))
        .or(() -> count(ATTEMPTS_WRONG, line.attempts(), 0));
  }

  static Optional<FraudRefusal> of(FraudCase line) {
    return count(LOSS_WRONG, line.lossYuan(), 0)
        .or(() -> count(LOSS_WRONG, line.stoppedYuan(), 0))
        .or(() -> STOPPED_BEYOND.when(line.stoppedYuan() > line.lossYuan()))
        .or(() -> inVillage(line.grid(), line.division()));
  }

  static Optional<FraudRefusal> of(DissuasionPolicy policy) {
    return LIMITS_WRONG.when(!policy.limits().sound());
  }

  static Optional<FraudRefusal> of(FraudTypeEntry line) {
    return CODE_WRONG
        .when(!line.code().matches("[A-Z][A-Z_]{1,39}"))
        .or(() -> named(NAME_MISSING, line.name()))
        .or(() -> note(line.education()))
        .or(() -> note(line.reminder()));
  }

  /// At most 20 digits, with what people write between them; empty is allowed.
  static Optional<FraudRefusal> phone(String text) {
    return PHONE_WRONG.when(!text.matches("[0-9+() -]{0," + PHONE_DIGITS + "}"));
  }

  static Optional<FraudRefusal> named(FraudRefusal missing, String text) {
    return missing.when(text.isBlank()).or(() -> TEXT_TOO_LONG.when(text.length() > Texts.TITLE));
  }

  private static Optional<FraudRefusal> text(@Nullable String text) {
    return TEXT_TOO_LONG.when(text != null && text.length() > Texts.TITLE);
  }

  private static Optional<FraudRefusal> note(String text) {
    return TEXT_MISSING
        .when(text.isBlank())
        .or(() -> TEXT_TOO_LONG.when(text.length() > Texts.NOTE));
  }

  private static Optional<FraudRefusal> count(FraudRefusal why, int value, int least) {
    return why.when(value < least || value > MOST);
  }

  private static Optional<FraudRefusal> minutes(@Nullable Integer value, int least) {
    return TIME_WRONG.when(value != null && (value < least || value > MINUTES_A_DAY));
  }

  private static Optional<FraudRefusal> renewed(LocalDate from, @Nullable LocalDate to) {
    return RENEWAL_TOO_EARLY.when(to != null && to.isBefore(from));
  }

  static Optional<FraudRefusal> inVillage(@Nullable GridCode grid, DivisionCode village) {
    return GRID_ELSEWHERE.when(grid != null && !village.contains(grid.village()));
  }
}
