package org.onescreen.desktop.sync;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.onescreen.desktop.cache.CommandItem;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.SimCache;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeEdit;
import org.onescreen.model.mediation.DisputeRegistration;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.region.GridCode;

/// Who sits at a simulated desk: gives commands of two kinds, takes some back, and decides about
/// what the centre would not do.
final class SimOperator {
  private static final List<CommandType<Alarm, NoArguments>> STEPS =
      List.of(
          AlarmCommands.ACKNOWLEDGE,
          AlarmCommands.ACKNOWLEDGE,
          AlarmCommands.VERIFY,
          AlarmCommands.CONFIRM);

  private final Random random;
  private final SimLedger ledger;

  SimOperator(Random random, SimLedger ledger) {
    this.random = random;
    this.ledger = ledger;
  }

  /// Gives a command, and remembers it where it was kept.
  void give(SimCache cache, int number) {
    if (command(cache, number) instanceof Given.Kept(UUID operation)) {
      ledger.kept(operation);
    }
  }

  /// Gives one while the power fails: nobody was told that it is kept.
  ///
  /// @return how to find out afterwards
  Runnable giveUntold(SimCache cache, int number, Supplier<SimCache> after) {
    return command(cache, number) instanceof Given.Kept(UUID operation)
        ? () -> {
          if (SimDesk.outbox(after.get()).containsKey(operation)) {
            ledger.kept(operation);
          }
        }
        : () -> {};
  }

  private Given command(SimCache cache, int number) {
    if (number % 8 == 0) {
      UUID id = new UUID(70, random.nextLong());
      return cache.give(DisputeCommands.REGISTER, id, registration("登记" + number));
    }
    if (number % 8 < 3) {
      DisputeEdit edit =
          number % 2 == 0
              ? new DisputeEdit("改" + number, null)
              : DisputeEdit.colored(SimRecords.COLORS.get(number % SimRecords.COLORS.size()), "改级");
      return number % 16 < 2
          ? cache.giveHeld(DisputeCommands.EDIT, SimRecords.dispute(number % 12).id(), edit)
          : cache.give(DisputeCommands.EDIT, SimRecords.dispute(number % 12).id(), edit);
    }
    return cache.give(
        STEPS.get(number % STEPS.size()),
        SimRecords.alarm(random.nextInt(24)).id(),
        new NoArguments());
  }

  private static DisputeRegistration registration(String title) {
    return new DisputeRegistration(
        GridCode.of(TestRows.VILLAGE, 1),
        title,
        DisputeType.NEIGHBOURHOOD,
        DisputeSource.APPLICATION,
        RiskColor.BLUE,
        new UUID(3, 4),
        null,
        List.of(new Party("李四", "13900000000", "")));
  }

  /// Takes the newest one back where it was not sent yet, and decides about what lies there.
  void tidy(SimCache cache) {
    for (CommandItem item : cache.items()) {
      UUID id = item.operation().id();
      if (item.state() == CommandState.WAITING && random.nextInt(4) == 0) {
        cache.door().withdraw(id).join();
      } else if (item.needsPerson() && random.nextBoolean()) {
        if (random.nextBoolean()) {
          cache.door().accept(id).join();
        } else if (cache.door().again(id).join() instanceof Given.Kept(UUID next)) {
          ledger.kept(next);
        }
      }
    }
  }
}
