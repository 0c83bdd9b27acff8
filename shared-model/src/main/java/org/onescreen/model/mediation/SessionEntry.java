package org.onescreen.model.mediation;

import java.time.LocalDate;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// What is entered of a meeting. Who mediated, at which level and which try, the case itself knows.
public record SessionEntry(
    LocalDate on,
    boolean open,
    @Personal(PersonalData.NARRATIVE) String invited,
    @Personal(PersonalData.NARRATIVE) String statements,
    @Personal(PersonalData.NARRATIVE) String outcome) {
  /// The longest record, in characters as Java counts them.
  public static final int RECORD = 4000;

  /// What was said never reaches a log.
  @Override
  public String toString() {
    return "SessionEntry[" + on + "]";
  }
}
