package org.onescreen.desktop.antifraud.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.FraudType;
import org.onescreen.model.antifraud.FraudTypeEntry;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.record.Kind;

/// The dictionary of frauds with what to tell the public and whoever is in danger.
record DictionaryLedger(LedgerWords words) implements Ledger<FraudTypeEntry> {
  /// An own entry comes after those that were there.
  private static final int LAST = 99;

  @Override
  public LedgerId id() {
    return LedgerId.DICTIONARY;
  }

  @Override
  public Kind<FraudTypeEntry> kind() {
    return FraudTypeEntry.KIND;
  }

  @Override
  public Order order() {
    return Order.ascending(FraudTypeEntry.PLACE);
  }

  @Override
  public List<LedgerColumn<FraudTypeEntry>> columns() {
    return List.of(
        words.number("number", 40, line -> words.count(line.place())),
        words.text("name", 130, FraudTypeEntry::name),
        words.text("ministry", 70, line -> words.yes(line.ministry())),
        words.text("education", 260, FraudTypeEntry::education),
        words.text("reminder", 260, FraudTypeEntry::reminder),
        words.text("active", 60, line -> words.yes(line.active())));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable FraudTypeEntry old, LedgerNames names) {
    Entry<String> code = form.text(words.field("code"), old == null ? "" : old.code(), true);
    Entry<String> name = form.text(words.field("name"), old == null ? "" : old.name(), true);
    Entry<String> education =
        form.lines(words.field("education"), old == null ? "" : old.education(), true);
    Entry<String> reminder =
        form.lines(words.field("reminder"), old == null ? "" : old.reminder(), true);
    Entry<Boolean> active =
        form.choice(words.field("active"), words.yesOrNo(), old == null || old.active());
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_TYPE,
            LedgerCommands.CORRECT_TYPE,
            old,
            id ->
                Fields.all(code, name, education, reminder, active)
                    ? Optional.of(
                        new FraudTypeEntry(
                            id,
                            old == null ? names.home() : old.division(),
                            Fields.get(code),
                            old == null ? FraudType.OTHER : old.group(),
                            old == null ? LAST : old.place(),
                            Fields.get(name),
                            old != null && old.ministry(),
                            Fields.get(education),
                            Fields.get(reminder),
                            Fields.get(active)))
                    : Optional.empty());
  }

  @Override
  public Map<String, String> copies(FraudTypeEntry line) {
    Map<String, String> copies = new LinkedHashMap<>();
    copies.put(words.texts().get("antifraud.copy.education"), line.education());
    copies.put(words.texts().get("antifraud.copy.reminder"), line.reminder());
    return copies;
  }
}
