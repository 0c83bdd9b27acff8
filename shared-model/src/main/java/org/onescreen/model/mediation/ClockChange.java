package org.onescreen.model.mediation;

import java.time.LocalDate;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// Something was done to the limit of mediation itself.
///
/// @param days working days by which the parties agreed to go on; 0 but for an extension
public record ClockChange(
    What what, LocalDate on, int days, @Personal(PersonalData.NARRATIVE) String reason) {
  /// What was done.
  public enum What {
    /// It stands still: an expert is heard, a party is ill.
    SUSPEND,
    /// It goes on.
    RESUME,
    /// The parties agreed to go on longer.
    EXTEND
  }

  /// Reasons name people, and never reach a log.
  @Override
  public String toString() {
    return "ClockChange[" + what + " " + on + "]";
  }
}
