package org.onescreen.desktop.antifraud.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.Outreach;
import org.onescreen.model.antifraud.OutreachChannel;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// Those who work away and are spoken to one by one; masked.
record OutreachLedger(LedgerWords words) implements Ledger<Outreach> {
  @Override
  public LedgerId id() {
    return LedgerId.OUTREACH;
  }

  @Override
  public Kind<Outreach> kind() {
    return Outreach.KIND;
  }

  @Override
  public Order order() {
    return Order.ascending(Outreach.REACHED).thenAscending(Outreach.LAST_ON);
  }

  @Override
  public List<LedgerColumn<Outreach>> columns() {
    return List.of(
        words.text(
            "person", 90, line -> Masker.mask(PersonalData.NAME, line.person(), Masker.Mode.DESK)),
        words.text(
            "phone", 120, line -> Masker.mask(PersonalData.PHONE, line.phone(), Masker.Mode.DESK)),
        words.place(120, Outreach::division),
        words.text("channel", 80, line -> words.of("antifraud.outreach", line.channel())),
        words.number("attempts", 70, line -> words.count(line.attempts())),
        words.text("reached", 70, line -> words.yes(line.reached())),
        words.text("last", 90, line -> LedgerWords.orEmpty(line.lastOn())));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable Outreach old, LedgerNames names) {
    Entry<DivisionCode> village =
        form.search(words.field("village"), names.choices(), old == null ? null : old.division());
    Entry<String> person = form.text(words.field("person"), "", old == null);
    Entry<String> phone = form.text(words.field("phone"), "", false);
    Entry<OutreachChannel> channel =
        form.choice(
            words.field("channel"),
            words.choices("antifraud.outreach", OutreachChannel.values()),
            old == null ? OutreachChannel.PHONE : old.channel());
    Entry<Integer> attempts =
        form.number(words.field("attempts"), old == null ? 0 : old.attempts(), 0);
    Entry<Boolean> reached =
        form.choice(words.field("reached"), words.yesOrNo(), old != null && old.reached());
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_OUTREACH,
            LedgerCommands.CORRECT_OUTREACH,
            old,
            id ->
                Fields.all(village, person, phone, channel, attempts, reached)
                    ? Optional.of(
                        new Outreach(
                            id,
                            Fields.get(village),
                            old != null && Fields.get(person).isEmpty()
                                ? old.person()
                                : Fields.get(person),
                            old != null && Fields.get(phone).isEmpty()
                                ? old.phone()
                                : Fields.get(phone),
                            Fields.get(channel),
                            Fields.get(attempts),
                            Fields.get(reached),
                            words.today()))
                    : Optional.empty());
  }
}
