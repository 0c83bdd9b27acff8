package org.onescreen.model.antifraud;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.Decision;
import org.onescreen.model.command.FieldPolicy;

/// What goes into a store and out of it. More than is there cannot go out, on whichever desk it was
/// asked.
public final class StockCommands {
  private static final int MOST = 1_000_000;
  private static final Set<Role> ROLES = Set.of(Role.OPERATOR, Role.LIAISON, Role.DIRECTOR);

  public static final CommandType<MaterialStock, StockAmount> RECEIVE = command("receive", 1, 0);
  public static final CommandType<MaterialStock, StockAmount> ISSUE = command("issue", 0, 1);

  private StockCommands() {}

  private static CommandType<MaterialStock, StockAmount> command(String verb, int in, int out) {
    return new CommandType<>(
        "material-stock." + verb,
        MaterialStock.KIND,
        StockAmount.class,
        false,
        ROLES,
        Map.of("received", FieldPolicy.LATEST, "issued", FieldPolicy.LATEST),
        (current, amount, circumstances) -> {
          MaterialStock stock = current.orElseThrow();
          return amount.amount() < 1 || amount.amount() > MOST
              ? Decision.refused(FraudRefusal.AMOUNT_WRONG.refusal())
              : moved(stock, in * amount.amount(), out * amount.amount(), circumstances.day());
        });
  }

  private static Decision<MaterialStock> moved(
      MaterialStock stock, int in, int out, LocalDate day) {
    if (stock.left() + in - out < 0) {
      return Decision.refused(FraudRefusal.STOCK_SHORT.refusal());
    }
    return Decision.done(
        new MaterialStock(
            stock.id(),
            stock.division(),
            stock.item(),
            stock.received() + in,
            stock.issued() + out,
            day));
  }
}
