package org.onescreen.desktop.antifraud.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.Order;
import org.onescreen.model.antifraud.AppRegister;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.record.Kind;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.region.GridCode;

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
    // A register belongs to its grid for good; a new one is for a grid that has none.
    Entry<GridCode> grid =
        old == null
            ? form.search(words.field("grid"), names.gridChoices(), null)
            : () -> Optional.of(old.grid());
    Entry<Integer> households =
        form.number(words.field("households"), old == null ? 0 : old.households(), 0);
    Entry<Integer> installed =
        form.number(words.field("installed"), old == null ? 0 : old.installed(), 0);
    Entry<String> doors =
        form.lines(words.field("doors"), old == null ? "" : String.join("\n", old.doors()), false);
    return door ->
        Draft.line(
            door,
            LedgerCommands.ENTER_APP,
            LedgerCommands.CORRECT_APP,
            old,
            id ->
                Fields.all(grid, households, installed, doors)
                    ? Optional.of(
                        register(
                            id,
                            old == null ? Fields.get(grid).village() : old.division(),
                            Fields.get(grid),
                            Fields.get(households),
                            Fields.get(installed),
                            Fields.get(doors)))
                    : Optional.empty());
  }

  /// Those that are listed by their doors have it, whatever was counted before.
  private AppRegister register(
      UUID id, DivisionCode village, GridCode grid, int households, int installed, String listed) {
    List<String> doors = listed.lines().map(String::strip).filter(d -> !d.isEmpty()).toList();
    return new AppRegister(
        id, village, grid, households, Math.max(installed, doors.size()), doors, words.today());
  }
}
