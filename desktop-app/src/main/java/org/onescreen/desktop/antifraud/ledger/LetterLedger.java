package org.onescreen.desktop.antifraud.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.LetterTrade;
import org.onescreen.model.antifraud.ResponsibilityLetter;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// Letters of responsibility by trade; who signed is masked.
record LetterLedger(LedgerWords words, BiConsumer<ResponsibilityLetter, String> letters)
    implements Ledger<ResponsibilityLetter> {
  @Override
  public LedgerId id() {
    return LedgerId.LETTER;
  }

  @Override
  public Kind<ResponsibilityLetter> kind() {
    return ResponsibilityLetter.KIND;
  }

  @Override
  public Order order() {
    return Order.ascending(ResponsibilityLetter.RENEW_ON);
  }

  @Override
  public List<LedgerColumn<ResponsibilityLetter>> columns() {
    return List.of(
        words.text("trade", 90, line -> words.of("antifraud.trade", line.trade())),
        words.text("business", 150, ResponsibilityLetter::business),
        words.place(110, ResponsibilityLetter::division),
        words.text(
            "signer", 80, line -> Masker.mask(PersonalData.NAME, line.signer(), Masker.Mode.DESK)),
        words.text("signed", 90, line -> line.signedOn().toString()),
        words.text("renew", 90, line -> line.renewOn().toString()),
        words.text("scan", 80, line -> LedgerWords.orEmpty(line.scan())));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable ResponsibilityLetter old, LedgerNames names) {
    Entry<DivisionCode> village =
        form.search(words.field("village"), names.choices(), old == null ? null : old.division());
    Entry<LetterTrade> trade =
        form.choice(
            words.field("trade"),
            words.choices("antifraud.trade", LetterTrade.values()),
            old == null ? LetterTrade.HOTEL : old.trade());
    Entry<String> business =
        form.text(words.field("business"), old == null ? "" : old.business(), true);
    Entry<String> signer = form.text(words.field("signer"), "", old == null);
    Entry<LocalDate> signed =
        form.date(words.field("signed"), old == null ? words.today() : old.signedOn());
    Entry<LocalDate> renew =
        form.date(words.field("renew"), old == null ? words.today().plusYears(1) : old.renewOn());
    Entry<String> scan =
        form.text(words.field("scan"), old == null ? "" : LedgerWords.orEmpty(old.scan()), false);
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_LETTER,
            LedgerCommands.CORRECT_LETTER,
            old,
            id ->
                Fields.all(village, trade, business, signer, signed, renew, scan)
                    ? Optional.of(
                        new ResponsibilityLetter(
                            id,
                            Fields.get(village),
                            Fields.get(trade),
                            Fields.get(business),
                            old != null && Fields.get(signer).isEmpty()
                                ? old.signer()
                                : Fields.get(signer),
                            Fields.get(signed),
                            Fields.get(renew),
                            Draft.orNull(Fields.get(scan))))
                    : Optional.empty());
  }

  @Override
  public Optional<Printing<ResponsibilityLetter>> printing() {
    return Optional.of(
        new Printing<>(
            words.texts().get("antifraud.letter.print"),
            (letter, names) -> letters.accept(letter, names.of(letter.division()))));
  }

  @Override
  public Map<UUID, String> marks(List<ResponsibilityLetter> lines, LedgerNames names) {
    Map<UUID, String> marks = new HashMap<>();
    for (ResponsibilityLetter line : lines) {
      if (line.renewOn().isBefore(words.today())) {
        marks.put(line.id(), words.texts().get("antifraud.mark.renew"));
      }
    }
    return marks;
  }
}
