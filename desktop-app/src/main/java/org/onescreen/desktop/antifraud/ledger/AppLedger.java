package org.onescreen.desktop.antifraud.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.record.Kind;

/// Who has the application, by grid and household; people are neither counted nor named.
record AppLedger(LedgerWords words) implements Ledger<AppRegister> {
  @Override
  public LedgerId id() {
    return LedgerId.APP;
  }

  @Override
  public Kind<AppRegister> kind() {
    return AppRegister.KIND;
  }

  @Override
  public Order order() {
    return Order.ascending(AppRegister.GRID);
  }

  @Override
  public List<LedgerColumn<AppRegister>> columns() {
    return List.of(
        words.place(120, AppRegister::division),
        words.text("grid", 150, line -> line.grid().code()),
        words.number("households", 80, line -> words.count(line.households())),
        words.number("installed", 80, line -> words.count(line.installed())),
        words.number(
            "rate",
            80,
            line -> words.figures().percent(Ratio.of(line.installed(), line.households()), 1)),
        words.number("listed", 80, line -> words.count(line.doors().size())),
        words.text("asOf", 90, line -> line.asOf().toString()));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable AppRegister old, LedgerNames names) {
    Entry<Integer> households =
        form.number(words.field("households"), old == null ? 0 : old.households(), 0);
    Entry<String> house = form.text(words.field("door"), "", true);
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_APP,
            LedgerCommands.CORRECT_APP,
            old,
            id ->
                Fields.all(households, house)
                    ? Optional.of(added(old, Fields.get(households), Fields.get(house)))
                    : Optional.empty());
  }

  @Override
  public boolean closed() {
    return true;
  }

  /// One household more that has it; the rule refuses one that is listed already.
  private AppRegister added(@Nullable AppRegister old, int households, String door) {
    AppRegister register = Objects.requireNonNull(old);
    List<String> doors = new ArrayList<>(register.doors());
    boolean counted = register.installed() > register.doors().size();
    doors.add(door);
    return new AppRegister(
        register.id(),
        register.division(),
        register.grid(),
        households,
        counted ? register.installed() : register.installed() + 1,
        doors,
        words.today());
  }
}
