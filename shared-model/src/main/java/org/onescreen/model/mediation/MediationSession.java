package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.region.DivisionLevel;

/// One meeting with the parties and its record (调解记录).
///
/// @param attempt which try at that level, from 1
/// @param room null where they met elsewhere
/// @param open true where others could listen
/// @param invited who came beside the parties; may be empty
/// @param statements what was said
/// @param outcome what came of it, or why nothing did
public record MediationSession(
    LocalDate on,
    DivisionLevel level,
    int attempt,
    UUID mediator,
    @Nullable UUID room,
    boolean open,
    @Personal(PersonalData.NARRATIVE) String invited,
    @Personal(PersonalData.NARRATIVE) String statements,
    @Personal(PersonalData.NARRATIVE) String outcome,
    SessionResult result) {
  /// What was said never reaches a log.
  @Override
  public String toString() {
    return "MediationSession[" + on + " " + level + " " + attempt + " " + result + "]";
  }
}
