package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.onescreen.model.Catalogue;
import org.onescreen.model.Commands;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Operation;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.geo.Position;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeCommands;
import org.onescreen.model.mediation.DisputeRegistration;
import org.onescreen.model.mediation.DisputeSource;
import org.onescreen.model.mediation.DisputeType;
import org.onescreen.model.mediation.Party;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.region.GridCode;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.PushReply;

/// A desk's cache with its outbox, driven by hand against a [ModelCentre].
final class TestOutbox implements AutoCloseable {
  static final byte[] KEY = new byte[32];
  static final CommandFilter EVERYTHING =
      new CommandFilter(EnumSet.allOf(CommandState.class), true);

  private static final int MOST = 200;
  private static final int BYTES = 256 << 10;
  private static final long SECONDS = 30;

  final Path file;
  Cache cache;
  CommandDoor door;

  TestOutbox(Path file) {
    this.file = file;
    open();
  }

  void open() {
    cache =
        Cache.open(
            file,
            new AesSeal(KEY),
            ThreadGuard.none(),
            InstantSource.system(),
            Catalogue.KINDS,
            new ModelRules(Commands.ALL));
    door = cache.door(() -> Optional.of(ModelCentre.OPERATOR));
    agree();
  }

  /// The centre's one bucket is the desk's, and follows the live feed.
  void agree() {
    TestRows.agree(cache);
  }

  static Alarm alarm(long id, AlarmState state) {
    return new Alarm(
        new UUID(0, id),
        TestRows.VILLAGE,
        "越界入侵",
        AlarmSource.DEVICE,
        3,
        state,
        true,
        "村口",
        null,
        new Position(116.4, 39.9),
        Instant.parse("2026-11-22T02:00:00Z"));
  }

  static DisputeRegistration registration(String title, String person) {
    return new DisputeRegistration(
        GridCode.of(TestRows.VILLAGE, 1),
        title,
        DisputeType.NEIGHBOURHOOD,
        DisputeSource.APPLICATION,
        RiskColor.BLUE,
        new UUID(3, 4),
        null,
        List.of(new Party(person, "13800000000", "")));
  }

  Given register(UUID id, String title, String person) {
    return give(DisputeCommands.REGISTER, id, registration(title, person));
  }

  Given acknowledge(long id) {
    return give(AlarmCommands.ACKNOWLEDGE, new UUID(0, id), new NoArguments());
  }

  <T extends Record & CentreRecord, A extends Record> Given give(
      CommandType<T, A> type, UUID record, A arguments) {
    return door.give(type, record, arguments).orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /// What the screens show of an alarm.
  AlarmState shown(long id) {
    return cache
        .<Optional<Alarm>>read(r -> r.find(Alarm.KIND, new UUID(0, id)))
        .orElseThrow()
        .state();
  }

  Optional<Dispute> dispute(UUID id) {
    return cache.read(r -> r.find(Dispute.KIND, id));
  }

  /// The disputes that a search finds.
  List<UUID> found(String text) {
    return cache
        .<List<Hit>>read(r -> r.search(Dispute.KIND, text, 100, Optional.empty()).records())
        .stream()
        .map(Hit::id)
        .toList();
  }

  List<CommandItem> items() {
    return cache.read(r -> r.commands(EVERYTHING, 100_000));
  }

  CommandItem item(UUID operation) {
    return items().stream()
        .filter(item -> item.operation().id().equals(operation))
        .findFirst()
        .orElseThrow(() -> new AssertionError("lost: " + operation));
  }

  List<Operation> toSend() {
    return cache.outbox().toSend(MOST, BYTES);
  }

  /// Sends everything until nothing waits.
  void push(ModelCentre centre) {
    try {
      for (List<Operation> next = toSend(); !next.isEmpty(); next = toSend()) {
        cache
            .outbox()
            .settle(centre.push(cache.syncState().replica(), cache.outbox().lastDone(), next));
      }
    } catch (ModelPushes.Forked e) {
      cache.outbox().fork();
      push(centre);
    }
  }

  /// Asks how far the server has come, as at every connect.
  void ask(ModelCentre centre) {
    try {
      cache
          .outbox()
          .settle(centre.push(cache.syncState().replica(), cache.outbox().lastDone(), List.of()));
    } catch (ModelPushes.Forked e) {
      cache.outbox().fork();
    }
  }

  void settle(PushReply reply) {
    cache.outbox().settle(reply);
  }

  /// Pulls what is new, or everything where the history is another one.
  void pull(ModelCentre centre) throws InterruptedException {
    boolean same =
        cache
            .syncState()
            .cursor()
            .filter(c -> c.epoch().equals(centre.cursor().epoch()))
            .filter(c -> c.seq() <= centre.cursor().seq())
            .isPresent();
    if (!same && cache.syncState().cursor().isPresent()) {
      cache.reset();
    }
    agree();
    long from = cache.syncState().cursor().map(c -> c.seq()).orElse(0L);
    try (FeedApplier feed = cache.feed()) {
      for (FeedLine.Put line : centre.after(from)) {
        feed.put(line);
      }
      feed.end(centre.cursor(), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }

  static LocalDate day() {
    return LocalDate.of(2026, 11, 22);
  }

  @Override
  public void close() {
    cache.close();
  }
}
