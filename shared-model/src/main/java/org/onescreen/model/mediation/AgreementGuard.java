package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.Optional;

/// What an agreement must hold (人民调解法 §29). An oral one is recorded with its content alone (§28).
final class AgreementGuard {
  private static final int MOST_TERMS = 50;
  private static final int MOST_INSTALMENTS = 60;
  private static final int TERM = 1000;
  private static final int SHORT = 200;

  private AgreementGuard() {}

  static Optional<DisputeRefusal> complete(DisputeMove move) {
    MediationAgreement agreement = move.agreement();
    if (agreement == null || agreement.oral() != (move.event() == DisputeEvent.AGREE_ORAL)) {
      return Optional.of(DisputeRefusal.AGREEMENT_MISSING);
    }
    if (agreement.terms().isEmpty()
        || agreement.terms().size() > MOST_TERMS
        || !agreement.terms().stream().allMatch(t -> DisputeGuards.filled(t.text(), TERM))) {
      return Optional.of(DisputeRefusal.TERM_MISSING);
    }
    return whole(agreement)
        ? instalments(agreement)
        : Optional.of(DisputeRefusal.AGREEMENT_INCOMPLETE);
  }

  private static boolean whole(MediationAgreement agreement) {
    boolean dated = !agreement.dueOn().isBefore(agreement.agreedOn());
    boolean told =
        agreement.oral()
            || (DisputeGuards.filled(agreement.facts(), SessionEntry.RECORD)
                && DisputeGuards.filled(agreement.mode(), SHORT)
                && DisputeGuards.filled(agreement.place(), SHORT));
    return dated && told;
  }

  private static Optional<DisputeRefusal> instalments(MediationAgreement agreement) {
    LocalDate before = agreement.agreedOn();
    for (Instalment instalment : agreement.instalments()) {
      LocalDate due = instalment.dueOn();
      boolean wrong =
          due.isBefore(before)
              || due.isAfter(agreement.dueOn())
              || instalment.yuan() <= 0
              || instalment.paidOn() != null;
      if (wrong) {
        return Optional.of(DisputeRefusal.INSTALMENTS_WRONG);
      }
      before = due;
    }
    return agreement.instalments().size() > MOST_INSTALMENTS
        ? Optional.of(DisputeRefusal.INSTALMENTS_WRONG)
        : Optional.empty();
  }
}
