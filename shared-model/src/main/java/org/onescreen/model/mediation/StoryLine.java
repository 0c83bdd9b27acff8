package org.onescreen.model.mediation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// One line of a case's story: what was done to it, when and by whom. Lines are only ever added.
///
/// @param at when it was entered
/// @param on the day on which it happened
/// @param by the account's display name
/// @param event the step of the flow; null where the case stayed where it was
/// @param to the state that it came to; null where it stayed where it was
/// @param detail what it was about, in a word of the program: a colour, a paper, a clock; null
///   where there is nothing to say
/// @param note in the operator's words; null where none were needed
public record StoryLine(
    Instant at,
    LocalDate on,
    String by,
    StoryAct act,
    @Nullable DisputeEvent event,
    @Nullable DisputeState to,
    @Nullable String detail,
    @Nullable @Personal(PersonalData.NARRATIVE) String note) {
  /// What was noted never reaches a log.
  @Override
  public String toString() {
    return "StoryLine[" + at + " " + act + " " + event + "]";
  }
}
