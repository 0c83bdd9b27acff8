package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Rule.Circumstances;
import org.onescreen.model.command.Texts;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// A mediator is dismissed (人民调解法 §15), or a room closed. The record stays, so that what was done
/// before keeps its name.
///
/// @param on the last day
public record Leaving(LocalDate on, @Personal(PersonalData.NARRATIVE) String reason) {
  /// What stands against it; empty for nothing.
  Optional<Refusal> wrong(Circumstances circumstances) {
    return on.isAfter(circumstances.day())
        ? Optional.of(DisputeRefusal.DAY_AHEAD.refusal())
        : Texts.required(reason, Texts.NOTE, "reason");
  }

  /// Why somebody was dismissed is personal, and never reaches a log.
  @Override
  public String toString() {
    return "Leaving[" + on + "]";
  }
}
