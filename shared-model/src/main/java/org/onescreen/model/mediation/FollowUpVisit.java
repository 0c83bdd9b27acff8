package org.onescreen.model.mediation;

import java.time.LocalDate;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// Somebody asked how the settlement holds (回访).
///
/// @param days after which this visit was due: 7, 30 or 90
/// @param performed true where what was agreed is carried out
/// @param satisfaction 1 to 5, as the party said; 0 where it was not asked. Never of a person
/// @param relapse true where it may break out again
public record FollowUpVisit(
    LocalDate on,
    int days,
    boolean performed,
    int satisfaction,
    boolean relapse,
    @Personal(PersonalData.NARRATIVE) String note) {
  /// What was said never reaches a log.
  @Override
  public String toString() {
    return "FollowUpVisit[" + on + " " + days + "]";
  }
}
