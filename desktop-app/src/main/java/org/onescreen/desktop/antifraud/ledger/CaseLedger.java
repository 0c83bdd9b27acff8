package org.onescreen.desktop.antifraud.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.antifraud.form.Narrowing;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.FraudCase;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

/// Frauds that happened; nobody is named.
record CaseLedger(LedgerWords words) implements Ledger<FraudCase> {
  @Override
  public LedgerId id() {
    return LedgerId.CASE;
  }

  @Override
  public Kind<FraudCase> kind() {
    return FraudCase.KIND;
  }

  @Override
  public Order order() {
    return Order.descending(FraudCase.DAY);
  }

  @Override
  public List<LedgerColumn<FraudCase>> columns() {
    return List.of(
        words.text("day", 90, line -> line.day().toString()),
        words.place(120, FraudCase::division),
        words.text("fraud", 130, line -> words.of("antifraud.type", line.type())),
        words.number("loss", 90, line -> words.count(line.lossYuan())),
        words.number("stopped", 90, line -> words.count(line.stoppedYuan())),
        words.text("warned", 80, line -> words.yes(line.warning() != null)),
        words.text("solved", 70, line -> words.yes(line.solved())));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable FraudCase old, LedgerNames names) {
    Narrowing<DivisionCode, GridCode> where =
        names.where(
            form, words, old == null ? null : old.division(), old == null ? null : old.grid());
    Entry<LocalDate> day = form.date(words.field("day"), old == null ? words.today() : old.day());
    Entry<FraudType> type =
        form.choice(
            words.field("fraud"),
            words.choices("antifraud.type", FraudType.values()),
            old == null ? FraudType.OTHER : old.type());
    Entry<Integer> loss = form.number(words.field("loss"), old == null ? 0 : old.lossYuan(), 0);
    Entry<Integer> stopped =
        form.number(words.field("stopped"), old == null ? 0 : old.stoppedYuan(), 0);
    Entry<Boolean> solved =
        form.choice(words.field("solved"), words.yesOrNo(), old != null && old.solved());
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_CASE,
            LedgerCommands.CORRECT_CASE,
            old,
            id ->
                Fields.all(where.whole(), day, type, loss, stopped, solved)
                    ? Optional.of(
                        new FraudCase(
                            id,
                            Fields.get(where.whole()),
                            Fields.get(where.part()).orElse(null),
                            Fields.get(type),
                            Fields.get(loss),
                            Fields.get(stopped),
                            Fields.get(day),
                            old == null ? null : old.warning(),
                            Fields.get(solved)))
                    : Optional.empty());
  }
}
