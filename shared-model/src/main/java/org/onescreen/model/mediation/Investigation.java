package org.onescreen.model.mediation;

import java.time.LocalDate;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// Somebody looked into the matter, and wrote down what was found (调查记录).
///
/// @param people who was asked
/// @param record what was seen and said
public record Investigation(
    LocalDate on,
    @Personal(PersonalData.NARRATIVE) String place,
    @Personal(PersonalData.NARRATIVE) String people,
    @Personal(PersonalData.NARRATIVE) String record) {
  /// The longest place, and the longest list of people.
  public static final int SHORT = 200;

  boolean whole() {
    return DisputeGuards.filled(place, SHORT)
        && DisputeGuards.filled(people, SHORT)
        && DisputeGuards.filled(record, SessionEntry.RECORD);
  }

  /// What was said never reaches a log.
  @Override
  public String toString() {
    return "Investigation[" + on + "]";
  }
}
