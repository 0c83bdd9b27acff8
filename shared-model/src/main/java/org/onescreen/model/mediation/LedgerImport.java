package org.onescreen.model.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;
import org.onescreen.model.command.Texts;
import org.onescreen.model.region.DivisionLevel;

/// Takes a case over from a ledger, in the state in which it ended there. The same line makes the
/// same record, so that a second import of it changes nothing.
final class LedgerImport implements Rule<Dispute, LedgerCase> {
  private static final int NAME = 50;
  private static final int NUMBER = 30;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  @Override
  public Decision<Dispute> decide(
      Optional<Dispute> current, LedgerCase line, Circumstances circumstances) {
    return unsound(line, circumstances)
        .<Decision<Dispute>>map(Decision::refused)
        .orElseGet(() -> Decision.done(made(line, circumstances)));
  }

  private static Optional<Refusal> unsound(LedgerCase line, Circumstances circumstances) {
    if (!line.id().equals(circumstances.record())) {
      return bad("id");
    }
    if (line.acceptedOn().isBefore(FIRST) || line.acceptedOn().isAfter(circumstances.day())) {
      return bad("acceptedOn");
    }
    if (line.people() < 0 || (line.amount() != null && line.amount() < 0)) {
      return bad("people");
    }
    if (line.parties().isEmpty() || line.parties().size() > DisputeRegistration.MOST_PARTIES) {
      return bad("parties");
    }
    return Texts.required(line.title(), Texts.TITLE, "title")
        .or(() -> Texts.optional(line.note(), Texts.NOTE, "note"))
        .or(() -> Texts.optional(line.facts(), LedgerCase.MOST_FACTS, "facts"))
        .or(() -> line.parties().stream().flatMap(p -> unsound(p).stream()).findFirst());
  }

  private static Optional<Refusal> unsound(Party party) {
    return Texts.required(party.name(), NAME, "parties.name")
        .or(() -> Texts.optional(party.phone(), NUMBER, "parties.phone"))
        .or(() -> Texts.optional(party.idNumber(), NUMBER, "parties.idNumber"));
  }

  private static Optional<Refusal> bad(String field) {
    return Optional.of(new Refusal(Reason.BAD_ARGUMENTS, field));
  }

  private static Dispute made(LedgerCase line, Circumstances circumstances) {
    DisputeState state =
        switch (line.result()) {
          case OPEN -> DisputeState.ACCEPTED;
          case AGREED -> DisputeState.PERFORMING;
          case CLOSED, PERFORMED, FAILED -> DisputeState.ARCHIVED;
        };
    boolean succeeded =
        switch (line.result()) {
          case AGREED, CLOSED, PERFORMED -> true;
          case OPEN, FAILED -> false;
        };
    LocalDate day = line.acceptedOn();
    Dispute bare =
        new Dispute(
            circumstances.record(),
            line.grid().village(),
            line.grid(),
            CaseCode.mediation(line.grid().village(), day, circumstances.record()),
            line.title(),
            line.type(),
            line.source(),
            state,
            line.color(),
            state != DisputeState.ARCHIVED,
            DisputeFlow.IN_MEDIATION.contains(state),
            DivisionLevel.VILLAGE,
            1,
            false,
            null,
            false,
            succeeded,
            line.result() == LedgerResult.PERFORMED,
            day,
            day,
            null,
            line.mediator(),
            line.parties());
    DisputeDraft draft = new DisputeDraft(bare);
    draft.story.facts = line.told();
    draft.amount = line.amount();
    draft.people = line.people();
    return draft.finish(DisputeStep.clocks(bare, circumstances));
  }
}
