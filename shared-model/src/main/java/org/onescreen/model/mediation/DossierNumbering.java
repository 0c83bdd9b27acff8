package org.onescreen.model.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.Refusal.Reason;
import org.onescreen.model.command.Rule;

/// Gives a dossier the next number, or leaves it the one that it has.
final class DossierNumbering implements Rule<DossierBook, DossierLine> {
  private static final int WORD = 20;
  private static final int FIRST_YEAR = 2000;

  @Override
  public Decision<DossierBook> decide(
      Optional<DossierBook> current, DossierLine asked, Circumstances circumstances) {
    boolean sound =
        !asked.word().isBlank()
            && asked.word().length() <= WORD
            && asked.year() >= FIRST_YEAR
            && asked.year() <= circumstances.day().getYear()
            && DossierBook.idOf(asked.committee(), asked.year()).equals(circumstances.record());
    if (!sound) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "committee");
    }
    DossierBook book =
        current.orElseGet(
            () ->
                new DossierBook(
                    circumstances.record(),
                    asked.committee(),
                    asked.year(),
                    asked.word(),
                    List.of()));
    if (book.cases().contains(asked.dispute())) {
      return Decision.done(book);
    }
    if (book.cases().size() >= DossierBook.MOST) {
      return Decision.refused(Reason.BAD_ARGUMENTS, "cases");
    }
    List<UUID> cases = new ArrayList<>(book.cases());
    cases.add(asked.dispute());
    return Decision.done(
        new DossierBook(book.id(), book.division(), book.year(), book.word(), cases));
  }
}
