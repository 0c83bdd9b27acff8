package org.onescreen.model.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes down that an instalment was paid. It is an act of substance.
final class Paying extends DisputeAct<InstalmentPaid> {
  @Override
  Optional<DisputeRefusal> act(
      DisputeDraft draft, InstalmentPaid entered, Circumstances circumstances) {
    MediationAgreement agreement = draft.story.agreement;
    int at = entered.number() - 1;
    if (agreement == null
        || at < 0
        || at >= agreement.instalments().size()
        || agreement.instalments().get(at).paidOn() != null) {
      return Optional.of(DisputeRefusal.NO_SUCH_INSTALMENT);
    }
    if (entered.on().isAfter(circumstances.day())) {
      return Optional.of(DisputeRefusal.DAY_AHEAD);
    }
    if (entered.on().isBefore(agreement.agreedOn())) {
      return Optional.of(DisputeRefusal.DAY_TOO_EARLY);
    }
    List<Instalment> now = new ArrayList<>(agreement.instalments());
    Instalment paid = now.get(at);
    now.set(at, new Instalment(paid.dueOn(), paid.yuan(), entered.on()));
    draft.story.agreement = agreement.paid(now);
    draft.acted(entered.on());
    draft.story.line(
        Lines.on(
            entered.on(),
            circumstances,
            StoryAct.INSTALMENT,
            Integer.toString(entered.number()),
            null));
    return Optional.empty();
  }
}
