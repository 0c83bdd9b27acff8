package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.privacy.Personal;
import org.onescreen.model.privacy.PersonalData;

/// A case, or a part of its work, went from one hand to another against a receipt (移送、对接).
///
/// @param channel null between levels or committees
/// @param from who gave it
/// @param to who is to take it
/// @param receivedOn null until it is received
/// @param receipt the number of the receipt; null until it is received
/// @param heir who leads it from the receipt on; null where nobody changes, or in a row of before
public record Handover(
    Way way,
    @Nullable DockingChannel channel,
    String from,
    String to,
    LocalDate on,
    @Nullable LocalDate receivedOn,
    @Nullable String receipt,
    @Personal(PersonalData.NARRATIVE) String reason,
    @Nullable UUID heir) {
  /// Which way it went.
  public enum Way {
    /// Up to the next level.
    UP,
    /// To another committee of the same level.
    ACROSS,
    /// From court, police or petition office to mediation.
    IN,
    /// From mediation to court, police or petition office.
    OUT
  }

  /// One after which nobody else leads the case.
  public Handover(
      Way way,
      @Nullable DockingChannel channel,
      String from,
      String to,
      LocalDate on,
      @Nullable LocalDate receivedOn,
      @Nullable String receipt,
      String reason) {
    this(way, channel, from, to, on, receivedOn, receipt, reason, null);
  }

  Handover received(LocalDate day, String number) {
    return new Handover(way, channel, from, to, on, day, number, reason, heir);
  }

  /// Reasons name people, and never reach a log.
  @Override
  public String toString() {
    return "Handover[" + way + " " + on + "]";
  }
}
