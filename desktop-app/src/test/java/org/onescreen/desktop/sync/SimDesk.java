package org.onescreen.desktop.sync;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Opening;
import org.onescreen.desktop.cache.SimCache;

/// A desk in the simulation: the real [SyncCore] and its workers on the real cache and outbox;
/// around them a line that fails, and a computer that may stop at any step.
final class SimDesk implements AutoCloseable {
  static final Duration STARTING = Duration.ofMillis(50);
  private static final Duration LONG = Duration.ofHours(1);

  private final SimTime time;
  private final SimMachine machine;
  private final SimAccount account;
  private final SimLine line;
  private final SimLedger ledger = new SimLedger();
  private final SimOperator operator;
  private final SimControl control;

  SimDesk(
      String name,
      Path folder,
      SimClock clock,
      SimCentre centre,
      Random random,
      Set<Planted> planted) {
    this.time = new SimTime(clock);
    this.machine = new SimMachine(folder, time, random, planted);
    this.account = new SimAccount(random);
    this.line = new SimLine(name, clock, new SimNet(random, clock));
    this.operator = new SimOperator(random, ledger);
    this.control = new SimControl(clock, time, centre, account, machine, line, random, planted);
  }

  SimMachine machine() {
    return machine;
  }

  SimTime time() {
    return time;
  }

  SimNet net() {
    return line.net();
  }

  SimAccount account() {
    return account;
  }

  SimChannel channel() {
    return control.channel();
  }

  SimLedger ledger() {
    return ledger;
  }

  CoreState state() {
    return control.state();
  }

  static Map<UUID, CommandState> outbox(SimCache cache) {
    try {
      return cache.outbox();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What a disk has spoilt without a sign is there until the desk has compared itself with the
  /// centre, and pulled anew what it then found; after that it does not look for a long time.
  boolean isTrusted() {
    Duration next = Duration.ofNanos(state().comparison().due() - time.nanos());
    return !machine.isSpoilt()
        || (next.compareTo(LONG) > 0
            && !state().anew()
            && !machine.cache().cache().syncState().sweeping());
  }

  // What happens to the desk.

  void start() {
    control.start();
  }

  void give(int number) {
    operator.give(machine.cache(), number);
    control.tellWork();
  }

  /// The time is over in which what was given could be taken back.
  void letGo() {
    machine.cache().holdNothing();
    control.tellWork();
  }

  void tidy() {
    try {
      operator.tidy(machine.cache());
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof CacheException cause)) {
        throw e;
      }
      SimMachine.requireDamage(cause);
    } catch (CacheException e) {
      SimMachine.requireDamage(e);
    }
    control.tellWork();
  }

  void turnScope(int bucket) {
    account.turn(bucket);
    control.channel().scopeChanged();
  }

  /// @param look looks whether all is as it must always be
  void watchedBy(Runnable look) {
    control.watchedBy(look);
  }

  /// Something that is still to be sent.
  Optional<UUID> waiting() {
    return outbox(machine.cache()).entrySet().stream()
        .filter(e -> e.getValue().pending())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Later, unless the program has stopped meanwhile.
  void afterwards(Duration delay, Consumer<SimDesk> run) {
    line.later(delay, "afterwards", () -> run.accept(this));
  }

  /// The program stops where it stands, `how` says what becomes of the computer, and it starts.
  void stop(Runnable how) {
    control.die();
    ledger.look(machine.cache());
    how.run();
    if (machine.cache().cache().opening() instanceof Opening.SetAside) {
      // The disk had spoilt something before, and it is found now.
      ledger.settledMayGo();
    }
    control.reborn();
    line.later(STARTING, "start", this::start);
  }

  /// The power fails while the operator gives a command.
  void powerCut(int number) {
    Runnable[] afterwards = new Runnable[1];
    stop(
        () ->
            machine.powerCut(
                () ->
                    afterwards[0] = operator.giveUntold(machine.cache(), number, machine::cache)));
    afterwards[0].run();
  }

  /// Where the product waits for a person or says that its cache is damaged, that person starts the
  /// desk again.
  void restartWhereDamaged() {
    if (state().stage() instanceof Stage.Refused || machine.damageNoted()) {
      ledger.settledMayGo();
      stop(() -> machine.reopen(() -> {}));
    }
  }

  @Override
  public void close() {
    line.die();
    machine.close();
  }
}
