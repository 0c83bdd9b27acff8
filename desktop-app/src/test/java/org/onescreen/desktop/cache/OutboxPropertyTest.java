package org.onescreen.desktop.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.alarm.AlarmEvent;
import org.onescreen.model.alarm.AlarmFlow;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Operation;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;

/// Random lives of a desk and its centre: commands, lost and doubled answers, restarts, lost and
/// old caches, restored servers, other people's changes. Whatever happens, no command that was kept
/// is lost and none has its effect twice, and in the end the desk shows what the centre has.
class OutboxPropertyTest {
  private static final int ALARMS = 4;
  private static final int STEPS = 60;
  private static final int ALARM = Alarm.KIND.number();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200, 300})
  void nothing_that_was_kept_is_lost_or_doubled(long first) throws Exception {
    for (long seed = first; seed < first + 7; seed++) {
      Path place = Files.createDirectory(folder.resolve("seed" + seed));
      try {
        new Life(seed, place).run();
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  /// One seed's life.
  private static final class Life {
    private final Random random;
    private final Path place;
    private final ModelCentre centre = new ModelCentre();
    private final TestOutbox desk;
    private final Set<UUID> kept = new HashSet<>();
    private final Set<UUID> withdrawn = new HashSet<>();
    private final Map<UUID, UUID> decided = new HashMap<>();
    private Optional<PushReply> held = Optional.empty();
    private Object backup;
    private int made;

    Life(long seed, Path place) throws Exception {
      this.random = new Random(seed);
      this.place = place;
      this.desk = new TestOutbox(place.resolve("cache.db"));
      for (int i = 1; i <= ALARMS; i++) {
        centre.put(ALARM, TestOutbox.alarm(i, AlarmState.NEW));
      }
      this.backup = centre.backup();
      desk.pull(centre);
    }

    void run() throws Exception {
      try (desk) {
        for (int step = 0; step < STEPS; step++) {
          step();
          for (UUID operation : kept) {
            desk.item(operation);
          }
        }
        calm();
      }
    }

    private void step() throws Exception {
      int dice = random.nextInt(100);
      if (dice < 40) {
        give();
      } else if (dice < 50) {
        somebodyElse();
      } else if (dice < 65) {
        pushBadly();
      } else if (dice < 80) {
        desk.pull(centre);
      } else if (dice < 84) {
        withdraw();
      } else if (dice < 88) {
        decide();
      } else if (dice < 92) {
        restart();
      } else if (dice < 94) {
        loseCache();
      } else if (dice < 96) {
        oldCache();
      } else if (dice < 98) {
        backup = centre.backup();
      } else {
        restoreServer();
      }
    }

    private void give() {
      if (random.nextInt(4) == 0) {
        note(desk.register(new UUID(70, ++made), "邻里" + made, "张三"));
        return;
      }
      UUID id = new UUID(0, 1 + random.nextInt(ALARMS));
      note(
          switch (random.nextInt(3)) {
            case 0 -> desk.give(AlarmCommands.ACKNOWLEDGE, id, new NoArguments());
            case 1 -> desk.give(AlarmCommands.VERIFY, id, new NoArguments());
            default -> desk.give(AlarmCommands.CONFIRM, id, new NoArguments());
          });
    }

    private void note(Given given) {
      if (given instanceof Given.Kept(UUID operation)) {
        kept.add(operation);
      } else {
        assertThat(given)
            .isInstanceOfAny(Given.Refused.class, Given.Unchanged.class, Given.Gone.class);
      }
    }

    private void somebodyElse() {
      int id = 1 + random.nextInt(ALARMS);
      Alarm now = (Alarm) centre.find(ALARM, new UUID(0, id)).orElseThrow();
      List<AlarmEvent> allowed =
          new ArrayList<>(AlarmFlow.TABLE.allowedIn(now.state()).stream().sorted().toList());
      AlarmState next =
          allowed.isEmpty() || random.nextInt(3) == 0
              ? AlarmState.NEW
              : AlarmFlow.TABLE
                  .after(now.state(), allowed.get(random.nextInt(allowed.size())))
                  .orElseThrow();
      centre.put(ALARM, TestOutbox.alarm(id, next));
    }

    /// An answer may be lost, come late, or come twice; only a part may be sent.
    private void pushBadly() {
      List<Operation> next = desk.cache.outbox().toSend(1 + random.nextInt(5), 1 << 18);
      if (next.isEmpty()) {
        return;
      }
      try {
        PushReply reply =
            centre.push(desk.cache.syncState().replica(), desk.cache.outbox().lastDone(), next);
        switch (random.nextInt(4)) {
          case 0 -> held = Optional.of(reply);
          case 1 -> {
            desk.settle(reply);
            desk.settle(reply);
          }
          case 2 -> {
            desk.settle(reply);
            held.ifPresent(desk::settle);
            held = Optional.empty();
          }
          default -> desk.settle(reply);
        }
      } catch (ModelPushes.Forked e) {
        desk.cache.outbox().fork();
      }
    }

    private void withdraw() {
      kept.stream()
          .sorted()
          .skip(random.nextInt(1 + kept.size()))
          .findFirst()
          .filter(id -> desk.door.withdraw(id).join())
          .ifPresent(withdrawn::add);
    }

    private void decide() {
      for (CommandItem item : desk.items()) {
        if (item.needsPerson() && random.nextBoolean()) {
          UUID id = item.operation().id();
          if (random.nextBoolean()) {
            assertThat(desk.door.accept(id).join()).isTrue();
            decided.put(id, id);
          } else if (desk.door.again(id).join() instanceof Given.Kept(UUID next)) {
            kept.add(next);
            decided.put(id, next);
          }
        }
      }
    }

    private void restart() {
      desk.close();
      desk.open();
    }

    private void loseCache() throws Exception {
      if (random.nextBoolean()) {
        // What is settled lives in the cache alone: the journal holds what is not.
        forgetSettled();
        desk.close();
        Files.delete(desk.file);
        Files.deleteIfExists(place.resolve("cache.db-wal"));
        Files.deleteIfExists(place.resolve("cache.db-shm"));
        desk.open();
        desk.pull(centre);
        held = Optional.empty();
      }
    }

    private void oldCache() throws Exception {
      desk.close();
      Path copy = place.resolve("old.db");
      if (Files.exists(copy) && random.nextBoolean()) {
        desk.open();
        forgetSettled();
        desk.close();
        Files.move(copy, desk.file, StandardCopyOption.REPLACE_EXISTING);
        held = Optional.empty();
      } else {
        Files.copy(desk.file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      desk.open();
      desk.pull(centre);
    }

    private void forgetSettled() {
      for (CommandItem item : desk.items()) {
        if (item.state() == CommandState.DONE || item.state() == CommandState.WITHDRAWN) {
          kept.remove(item.operation().id());
        }
      }
      // A server that is put back further than this has lost what nobody has any more.
      backup = centre.backup();
    }

    private void restoreServer() throws Exception {
      centre.restore(backup);
      held = Optional.empty();
      desk.ask(centre);
      desk.pull(centre);
    }

    private void calm() throws Exception {
      desk.ask(centre);
      desk.push(centre);
      desk.pull(centre);
      assertThat(desk.toSend()).isEmpty();
      Map<UUID, CentreRecord> shown = new TreeMap<>();
      desk.cache.read(
          reader -> {
            reader.each(Alarm.KIND, Filter.all(), a -> shown.put(a.id(), a));
            reader.each(Dispute.KIND, Filter.all(), d -> shown.put(d.id(), d));
            return true;
          });
      Map<UUID, CentreRecord> there = new TreeMap<>(centre.all(ALARM));
      there.putAll(centre.all(Dispute.KIND.number()));
      assertThat(shown).isEqualTo(there);
      for (UUID operation : kept) {
        CommandItem item = desk.item(operation);
        assertThat(centre.effects(operation)).isLessThanOrEqualTo(1);
        if (withdrawn.contains(operation)) {
          assertThat(item.state()).isEqualTo(CommandState.WITHDRAWN);
        } else if (item.state() == CommandState.DONE) {
          assertThat(centre.result(operation).orElseThrow().status())
              .isIn(OperationResult.Status.DONE, OperationResult.Status.UNCHANGED);
        } else {
          assertThat(item.state().needsPerson()).as(item.toString()).isTrue();
        }
        assertThat(item.handled().isPresent()).isEqualTo(decided.containsKey(operation));
      }
      assertThat(desk.cache.<CommandCounts>read(CacheReader::commandCounts).pending()).isZero();
    }
  }
}
