package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.Optional;

/// A meeting ends with its record (人民调解法 §27).
final class SessionGuard {
  private static final int INVITED = 500;

  private SessionGuard() {}

  static Optional<DisputeRefusal> held(Dispute dispute, DisputeMove move, LocalDate today) {
    SessionEntry entry = move.session();
    if (entry == null
        || !DisputeGuards.filled(entry.statements(), SessionEntry.RECORD)
        || !DisputeGuards.filled(entry.outcome(), SessionEntry.RECORD)
        || entry.invited().length() > INVITED) {
      return Optional.of(DisputeRefusal.RECORD_MISSING);
    }
    if (entry.on().isAfter(today)) {
      return Optional.of(DisputeRefusal.DAY_AHEAD);
    }
    boolean early =
        entry.on().isBefore(dispute.acceptedOn())
            || dispute.told().sessions().stream().anyMatch(s -> entry.on().isBefore(s.on()));
    return early ? Optional.of(DisputeRefusal.BEFORE_LAST) : Optional.empty();
  }
}
