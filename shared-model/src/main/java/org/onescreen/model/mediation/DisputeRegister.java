package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;
import org.onescreen.model.region.DivisionLevel;

/// Makes a case of what was registered: an application (APPLIED) where parties or the committee
/// asked for mediation, a clue otherwise. Its day of acceptance is the day of registration until
/// the committee accepts it.
final class DisputeRegister implements Rule<Dispute, DisputeRegistration> {
  private static final int NAME = 50;
  private static final int NUMBER = 30;

  @Override
  public Decision<Dispute> decide(
      Optional<Dispute> current, DisputeRegistration entered, Circumstances circumstances) {
    return bad(entered)
        .<Decision<Dispute>>map(Decision::refused)
        .orElseGet(() -> Decision.done(made(entered, circumstances)));
  }

  private static Optional<Refusal> bad(DisputeRegistration entered) {
    int parties = entered.parties().size();
    if (parties == 0 || parties > DisputeRegistration.MOST_PARTIES) {
      return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, "parties"));
    }
    return Texts.required(entered.title(), Texts.TITLE, "title")
        .or(() -> entered.parties().stream().flatMap(p -> bad(p).stream()).findFirst());
  }

  private static Optional<Refusal> bad(Party party) {
    return Texts.required(party.name(), NAME, "parties.name")
        .or(() -> Texts.optional(party.phone(), NUMBER, "parties.phone"))
        .or(() -> Texts.optional(party.idNumber(), NUMBER, "parties.idNumber"));
  }

  private static Dispute made(DisputeRegistration entered, Circumstances circumstances) {
    LocalDate day = circumstances.day();
    DisputeState state =
        switch (entered.source()) {
          case APPLICATION, INITIATIVE -> DisputeState.APPLIED;
          case SWEEP, POLICE, COURT, PETITION, HOTLINE -> DisputeState.CLUE;
        };
    return new Dispute(
        circumstances.record(),
        entered.grid().village(),
        entered.grid(),
        CaseCode.mediation(entered.grid().village(), day, circumstances.record()),
        entered.title(),
        entered.type(),
        entered.source(),
        state,
        entered.color(),
        true,
        false,
        DivisionLevel.VILLAGE,
        1,
        false,
        entered.room(),
        false,
        false,
        false,
        day,
        day,
        DisputeLimits.deadline(state, day, day),
        entered.mediator(),
        entered.parties());
  }
}
