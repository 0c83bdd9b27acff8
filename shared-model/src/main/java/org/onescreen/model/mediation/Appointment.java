package org.onescreen.model.mediation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// When and where the parties meet next.
///
/// @param room null where they meet elsewhere, such as at the place itself
/// @param until after `from`
/// @param open true where others may listen, which is the parties' choice (人民调解法 §23)
/// @param invited relatives, neighbours or experts, with the parties' consent (§20); may be empty
public record Appointment(
    @Nullable UUID room,
    Instant from,
    Instant until,
    boolean open,
    @Personal(PersonalData.NARRATIVE) String invited) {
  /// Who comes is personal, and never reaches a log.
  @Override
  public String toString() {
    return "Appointment[" + room + " " + from + "]";
  }
}
