package org.onescreen.desktop.antifraud.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.PublicityGroup;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;

/// Chat groups and how many are in them; nobody is named.
record GroupLedger(LedgerWords words) implements Ledger<PublicityGroup> {
  @Override
  public LedgerId id() {
    return LedgerId.GROUP;
  }

  @Override
  public Kind<PublicityGroup> kind() {
    return PublicityGroup.KIND;
  }

  @Override
  public Order order() {
    return Order.ascending(Kind.DIVISION);
  }

  @Override
  public List<LedgerColumn<PublicityGroup>> columns() {
    return List.of(
        words.text("name", 180, PublicityGroup::name),
        words.place(120, PublicityGroup::division),
        words.number("members", 90, line -> words.quantity(line.members(), line.approximate())));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable PublicityGroup old, LedgerNames names) {
    Entry<DivisionCode> village =
        form.search(words.field("village"), names.choices(), old == null ? null : old.division());
    Entry<String> name = form.text(words.field("name"), old == null ? "" : old.name(), true);
    Entry<Integer> members =
        form.number(words.field("members"), old == null ? 0 : old.members(), 0);
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_GROUP,
            LedgerCommands.CORRECT_GROUP,
            old,
            id ->
                Fields.all(village, name, members)
                    ? Optional.of(
                        new PublicityGroup(
                            id,
                            Fields.get(village),
                            Fields.get(name),
                            Fields.get(members),
                            old != null
                                && old.approximate()
                                && old.members() == Fields.get(members)))
                    : Optional.empty());
  }
}
