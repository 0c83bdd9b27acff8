package org.onescreen.model.antifraud;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// A warning as it comes in: from 96110, a bank, a grid worker, the family.
///
/// @param number of the instruction, where it has one: the same number is the same warning
/// @param phone at most 20 digits, with what people write between them
/// @param receivedAt by the clock of whoever sent it
public record FraudWarningReceipt(
    @Nullable String number,
    DivisionCode division,
    @Nullable GridCode grid,
    FraudType type,
    WarningGrade grade,
    @Personal(PersonalData.NAME) String person,
    @Personal(PersonalData.PHONE) String phone,
    Instant receivedAt,
    @Nullable RaceLimits limits) {
  /// The id of the warning of that number in that division, so that a warning that comes twice,
  /// from whichever desk, is one.
  public static UUID idOf(DivisionCode division, String number) {
    String name = "fraud-warning " + division + " " + number.strip();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /// It names a person, and never reaches a log.
  @Override
  public String toString() {
    return "FraudWarningReceipt[" + type + " " + grade + "]";
  }
}
