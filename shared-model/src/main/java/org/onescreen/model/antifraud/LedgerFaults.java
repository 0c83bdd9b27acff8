package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Texts;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// What cannot be so in a line of a ledger, by the name of the first field that it is about. What
/// is only odd, such as a reach beyond the village, is kept and marked where it is counted.
final class LedgerFaults {
  /// Beyond it a count is a slip of the hand.
  private static final int MOST = 10_000_000;

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int PHONE_DIGITS = 20;

  private LedgerFaults() {}

  static Optional<String> of(Campaign line) {
    return count("times", line.times(), 1)
        .or(() -> count("reach", line.reach(), 0))
        .or(() -> text("place", line.place()))
        .or(() -> text("team", line.team()))
        .or(() -> minutes("startMinute", line.startMinute(), 0))
        .or(() -> minutes("minutes", line.minutes(), 1))
        .or(() -> inVillage(line.grid(), line.division()));
  }

  static Optional<String> of(CampaignMaterial line) {
    return count("amount", line.amount(), 1)
        .or(() -> text("place", line.place()))
        .or(() -> text("photo", line.photo()))
        .or(() -> after("renewOn", line.day(), line.renewOn()));
  }

  static Optional<String> of(PublicityGroup line) {
    return named("name", line.name()).or(() -> count("members", line.members(), 0));
  }

  static Optional<String> of(MaterialStock line) {
    return count("received", line.received(), 0)
        .or(() -> count("issued", line.issued(), 0))
        .or(() -> line.left() < 0 ? Optional.of("issued") : Optional.empty());
  }

  static Optional<String> of(ResponsibilityLetter line) {
    return named("business", line.business())
        .or(() -> named("signer", line.signer()))
        .or(() -> after("renewOn", line.signedOn(), line.renewOn()))
        .or(() -> text("scan", line.scan()));
  }

  static Optional<String> of(PublicityPoint line) {
    return named("name", line.name()).or(() -> text("password", line.password()));
  }

  static Optional<String> of(PublicityTeam line) {
    return named("name", line.name()).or(() -> count("members", line.members(), 1));
  }

  static Optional<String> of(AppRegister line) {
    boolean more = line.installed() > line.households() || line.doors().size() > line.installed();
    boolean twice = line.doors().stream().distinct().count() < line.doors().size();
    return count("households", line.households(), 0)
        .or(() -> count("installed", line.installed(), 0))
        .or(() -> more ? Optional.of("installed") : Optional.empty())
        .or(() -> twice ? Optional.of("doors") : Optional.empty())
        .or(() -> inVillage(line.grid(), line.division()));
  }

  static Optional<String> of(Outreach line) {
    return named("person", line.person())
        .or(() -> phone("phone", line.phone()))
        .or(() -> count("attempts", line.attempts(), 0));
  }

  static Optional<String> of(FraudCase line) {
    return count("lossYuan", line.lossYuan(), 0)
        .or(() -> count("stoppedYuan", line.stoppedYuan(), 0))
        .or(
            () ->
                line.stoppedYuan() > line.lossYuan()
                    ? Optional.of("stoppedYuan")
                    : Optional.empty())
        .or(() -> inVillage(line.grid(), line.division()));
  }

  static Optional<String> of(DissuasionPolicy policy) {
    return policy.limits().sound() ? Optional.empty() : Optional.of("limits");
  }

  static Optional<String> of(FraudTypeEntry line) {
    boolean code = line.code().matches("[A-Z][A-Z_]{1,39}");
    return (code ? Optional.<String>empty() : Optional.of("code"))
        .or(() -> named("name", line.name()))
        .or(() -> note("education", line.education()))
        .or(() -> note("reminder", line.reminder()));
  }

  /// At most 20 digits, with what people write between them; empty is allowed.
  static Optional<String> phone(String field, String text) {
    return text.matches("[0-9+() -]{0," + PHONE_DIGITS + "}")
        ? Optional.empty()
        : Optional.of(field);
  }

  static Optional<String> named(String field, String text) {
    return Texts.required(text, Texts.TITLE, field).map(why -> why.detail());
  }

  private static Optional<String> text(String field, @Nullable String text) {
    return Texts.optional(text, Texts.TITLE, field).map(why -> why.detail());
  }

  private static Optional<String> note(String field, String text) {
    return Texts.required(text, Texts.NOTE, field).map(why -> why.detail());
  }

  private static Optional<String> count(String field, int value, int least) {
    return value < least || value > MOST ? Optional.of(field) : Optional.empty();
  }

  private static Optional<String> minutes(String field, @Nullable Integer value, int least) {
    return value != null && (value < least || value > MINUTES_A_DAY)
        ? Optional.of(field)
        : Optional.empty();
  }

  private static Optional<String> after(String field, LocalDate from, @Nullable LocalDate to) {
    return to != null && to.isBefore(from) ? Optional.of(field) : Optional.empty();
  }

  static Optional<String> inVillage(@Nullable GridCode grid, DivisionCode village) {
    return grid != null && !village.contains(grid.village())
        ? Optional.of("grid")
        : Optional.empty();
  }
}
