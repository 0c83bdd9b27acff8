package org.onescreen.desktop.antifraud.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.MaterialItem;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// What was issued, where it hangs, its photograph, and when it is to be renewed.
record MaterialLedger(LedgerWords words) implements Ledger<CampaignMaterial> {
  @Override
  public LedgerId id() {
    return LedgerId.MATERIAL;
  }

  @Override
  public Kind<CampaignMaterial> kind() {
    return CampaignMaterial.KIND;
  }

  @Override
  public Order order() {
    return Order.descending(CampaignMaterial.DAY);
  }

  @Override
  public List<LedgerColumn<CampaignMaterial>> columns() {
    return List.of(
        words.text("day", 90, line -> line.day().toString()),
        words.place(110, CampaignMaterial::division),
        words.text("item", 100, line -> words.of("antifraud.material", line.item())),
        words.number("amount", 80, line -> words.quantity(line.amount(), line.approximate())),
        words.text("where", 110, line -> LedgerWords.orEmpty(line.place())),
        words.text("photo", 90, line -> LedgerWords.orEmpty(line.photo())),
        words.text("renew", 90, line -> LedgerWords.orEmpty(line.renewOn())));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable CampaignMaterial old, LedgerNames names) {
    Entry<DivisionCode> village =
        form.search(words.field("village"), names.choices(), old == null ? null : old.division());
    Entry<LocalDate> day = form.date(words.field("day"), old == null ? words.today() : old.day());
    Entry<MaterialItem> item =
        form.choice(
            words.field("item"),
            words.choices("antifraud.material", MaterialItem.values()),
            old == null ? MaterialItem.LEAFLET : old.item());
    Entry<Integer> amount = form.number(words.field("amount"), old == null ? 1 : old.amount(), 1);
    Entry<String> where =
        form.text(words.field("where"), old == null ? "" : LedgerWords.orEmpty(old.place()), false);
    Entry<String> photo =
        form.text(words.field("photo"), old == null ? "" : LedgerWords.orEmpty(old.photo()), false);
    Entry<Optional<LocalDate>> renew =
        form.maybeDate(words.field("renew"), old == null ? null : old.renewOn());
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_MATERIAL,
            LedgerCommands.CORRECT_MATERIAL,
            old,
            id ->
                Fields.all(village, day, item, amount, where, photo, renew)
                    ? Optional.of(
                        new CampaignMaterial(
                            id,
                            Fields.get(village),
                            Fields.get(item),
                            Fields.get(amount),
                            old != null && old.approximate(),
                            Fields.get(day),
                            Draft.orNull(Fields.get(where)),
                            Draft.orNull(Fields.get(photo)),
                            Fields.get(renew).orElse(null)))
                    : Optional.empty());
  }
}
