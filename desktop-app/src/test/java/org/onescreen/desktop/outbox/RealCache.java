package org.onescreen.desktop.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.ClockedCache;
import org.onescreen.desktop.cache.CommandDoor;
import org.onescreen.desktop.cache.FeedApplier;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.cache.TestRows;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.alarm.Alarm;
import org.onescreen.model.alarm.AlarmCommands;
import org.onescreen.model.alarm.AlarmSource;
import org.onescreen.model.alarm.AlarmState;
import org.onescreen.model.command.FieldConflict;
import org.onescreen.model.command.NoArguments;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Refusal;
import org.onescreen.model.geo.Position;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.ChangedBy;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.RowImage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/// A real cache with alarms, whose centre is played by hand.
public final class RealCache implements AutoCloseable {
  private static final int MOST = 100;
  private static final int BYTES = 1 << 18;

  public final Cache cache;
  public final CommandDoor door;
  private long seq;

  public RealCache(Path file) {
    this(file, InstantSource.system());
  }

  public RealCache(Path file, InstantSource clock) {
    cache = ClockedCache.open(file, new ThreadGuard(Platform::isFxApplicationThread), clock);
    TestRows.agree(cache);
    Actor director =
        new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(new DivisionCode("990000000000")));
    door = cache.door(() -> Optional.of(director));
  }

  public static UUID id(long number) {
    return new UUID(0, number);
  }

  public static Alarm alarm(long number, AlarmState state) {
    return new Alarm(
        id(number),
        TestRows.VILLAGE,
        "越界入侵 " + number,
        AlarmSource.DEVICE,
        3,
        state,
        state != AlarmState.CLOSED,
        "村口 " + number + " 号杆",
        null,
        new Position(116.4, 39.9),
        Instant.parse("2026-11-22T02:00:00Z").plusSeconds(number));
  }

  /// The feed brings a record.
  public <T extends Record & CentreRecord> void put(Kind<T> kind, T row) throws Exception {
    seq++;
    try (FeedApplier feed = cache.feed()) {
      feed.put(TestRows.put(kind, row, seq, 1, seq));
      feed.end(TestRows.cursor(seq), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }

  /// The feed brings many at once.
  public <T extends Record & CentreRecord> void putAll(Kind<T> kind, Collection<T> rows)
      throws Exception {
    try (FeedApplier feed = cache.feed()) {
      for (T row : rows) {
        seq++;
        feed.put(TestRows.put(kind, row, seq, 1, seq));
      }
      feed.end(TestRows.cursor(seq), Optional.of(Instant.EPOCH));
      feed.flush();
    }
  }

  public UUID acknowledge(long number) {
    Given given =
        door.give(AlarmCommands.ACKNOWLEDGE, id(number), new NoArguments())
            .orTimeout(20, TimeUnit.SECONDS)
            .join();
    assertThat(given).isInstanceOf(Given.Kept.class);
    return ((Given.Kept) given).operation();
  }

  public List<Operation> send() {
    return cache.outbox().toSend(MOST, BYTES);
  }

  /// Also what could still be taken back.
  public List<Operation> sendHeld() {
    ClockedCache.holdNothing(cache);
    return send();
  }

  /// The centre answers the operation.
  public void answer(
      Operation operation,
      OperationResult.Status status,
      @Nullable Refusal refusal,
      AlarmState now) {
    List<FieldConflict> conflict =
        status == OperationResult.Status.CONFLICT
            ? List.of(
                new FieldConflict(
                    "state",
                    StringNode.valueOf("NEW"),
                    StringNode.valueOf(now.name()),
                    StringNode.valueOf("ACKED")))
            : List.of();
    long number = operation.record().getLeastSignificantBits();
    answered(operation, status, refusal, conflict, new RecordJson().write(alarm(number, now)));
  }

  private void answered(
      Operation operation,
      OperationResult.Status status,
      @Nullable Refusal refusal,
      List<FieldConflict> conflict,
      byte[] body) {
    long version = ++seq;
    OperationResult result =
        new OperationResult(
            operation.id(),
            operation.seq(),
            status,
            refusal,
            conflict,
            new ChangedBy("李镇里", "城关镇综治中心", Instant.parse("2026-11-22T02:02:00Z")),
            new RowImage(1, version, JsonMapper.builder().build().readTree(body)));
    cache.outbox().settle(new PushReply(operation.seq(), List.of(result)));
  }

  /// The centre finds the operation in conflict with what the case has become.
  public void conflict(Operation operation, Dispute now) {
    answered(
        operation,
        OperationResult.Status.CONFLICT,
        null,
        List.of(
            new FieldConflict(
                "state",
                StringNode.valueOf("EFFECTIVE"),
                StringNode.valueOf(now.state().name()),
                StringNode.valueOf("PERFORMING"))),
        new RecordJson().write(now));
  }

  /// A conflict about the alarm of that number.
  public UUID conflict(long number) throws Exception {
    put(Alarm.KIND, alarm(number, AlarmState.NEW));
    UUID operation = acknowledge(number);
    for (Operation sent : send()) {
      if (sent.id().equals(operation)) {
        answer(sent, OperationResult.Status.CONFLICT, null, AlarmState.SUPPRESSED);
      }
    }
    return operation;
  }

  @Override
  public void close() {
    cache.close();
  }
}
