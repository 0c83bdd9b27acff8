package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.UUID;

/// A mediator keeps out of a case (回避).
public record Recusal(UUID mediator, LocalDate on, Ground ground) {
  /// Why.
  public enum Ground {
    /// The mediator is a party.
    PARTY,
    /// The mediator is related to a party.
    RELATIVE,
    /// The mediator has an interest in the matter.
    INTEREST,
    /// A party asked for another one (人民调解法 §23).
    ASKED
  }
}
