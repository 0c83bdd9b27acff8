package org.onescreen.desktop.antifraud.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.Entry;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.Order;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.antifraud.CampaignMaterial;
import org.onescreen.model.antifraud.LedgerCommands;
import org.onescreen.model.antifraud.MaterialItem;
import org.onescreen.model.antifraud.MaterialStock;
import org.onescreen.model.antifraud.StockAmount;
import org.onescreen.model.antifraud.StockCommands;
import org.onescreen.model.command.Command;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordIds;
import org.onescreen.model.region.DivisionCode;

/// What the stores hold. There is never less than nothing.
record StockLedger(LedgerWords words) implements Ledger<MaterialStock> {
  @Override
  public LedgerId id() {
    return LedgerId.STOCK;
  }

  @Override
  public Kind<MaterialStock> kind() {
    return MaterialStock.KIND;
  }

  @Override
  public Order order() {
    return Order.ascending(MaterialStock.ITEM);
  }

  @Override
  public List<LedgerColumn<MaterialStock>> columns() {
    return List.of(
        words.text("item", 120, line -> words.of("antifraud.material", line.item())),
        words.place(120, MaterialStock::division),
        words.number("received", 90, line -> words.count(line.received())),
        words.number("issued", 90, line -> words.count(line.issued())),
        words.number("left", 90, line -> words.count(line.left())),
        words.text("asOf", 90, line -> line.asOf().toString()));
  }

  @Override
  public Draft draft(EntryForm form, @Nullable MaterialStock old, LedgerNames names) {
    return old == null ? opened(form, names) : moved(form, old, names);
  }

  /// A store begins with what it has received.
  private Draft opened(EntryForm form, LedgerNames names) {
    Entry<DivisionCode> where = form.search(words.field("village"), names.choices(), names.home());
    Entry<MaterialItem> item =
        form.choice(
            words.field("item"),
            words.choices("antifraud.material", MaterialItem.values()),
            MaterialItem.LEAFLET);
    Entry<Integer> received = form.number(words.field("received"), 0, 0);
    return door ->
        Fields.all(where, item, received)
            ? Optional.of(open(door, Fields.get(where), Fields.get(item), Fields.get(received)))
            : Optional.empty();
  }

  private CompletableFuture<Given> open(
      CommandDoor door, DivisionCode where, MaterialItem item, int received) {
    UUID id = RecordIds.next();
    return door.give(
        LedgerCommands.ENTER_STOCK,
        id,
        new MaterialStock(id, where, item, received, 0, words.today()));
  }

  private Draft moved(EntryForm form, MaterialStock stock, LedgerNames names) {
    Entry<Boolean> out =
        form.choice(
            words.field("movement"),
            List.of(
                new Choice<>(true, words.texts().get("antifraud.stock.out")),
                new Choice<>(false, words.texts().get("antifraud.stock.in"))),
            true);
    Entry<Integer> amount = form.number(words.field("amount"), 1, 1);
    Entry<DivisionCode> village =
        form.search(words.field("village"), names.choices(), stock.division());
    return door ->
        Fields.all(out, amount, village)
            ? Optional.of(
                move(door, stock, Fields.get(out), Fields.get(amount), Fields.get(village)))
            : Optional.empty();
  }

  /// What goes out of the store and the line that says where it went are one act: neither is there
  /// without the other, whatever another desk has taken meanwhile.
  private CompletableFuture<Given> move(
      CommandDoor door, MaterialStock stock, boolean out, int amount, DivisionCode village) {
    if (!out) {
      return door.give(StockCommands.RECEIVE, stock.id(), new StockAmount(amount));
    }
    UUID line = RecordIds.next();
    return door.giveTogether(
        List.of(
            new Command<>(StockCommands.ISSUE, stock.id(), new StockAmount(amount)),
            new Command<>(
                LedgerCommands.ENTER_MATERIAL,
                line,
                new CampaignMaterial(line, village, stock.item(), amount, false, words.today()))));
  }
}
