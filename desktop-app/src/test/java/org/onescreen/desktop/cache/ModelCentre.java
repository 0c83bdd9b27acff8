package org.onescreen.desktop.cache;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.onescreen.model.Commands;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.Judge;
import org.onescreen.model.command.Operation;
import org.onescreen.model.command.Verdict;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.ChangedBy;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.RowHash;
import org.onescreen.model.wire.RowImage;
import tools.jackson.databind.json.JsonMapper;

/// A centre in memory that decides operations by the shared rules and keeps one feed entry for each
/// record: what an outbox is tested against. It can be put back to an earlier state.
final class ModelCentre {
  static final Actor OPERATOR =
      new Actor(new UUID(9, 9), "王值班", Role.DIRECTOR, List.of(new DivisionCode("990000000000")));

  private static final RecordJson JSON = new RecordJson();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// Two desks use one replica id.
  static final class Forked extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private record Row(CentreRecord body, long version, long seq) {}

  private record Replica(long lastSeq, Map<Long, Operation> taken) {}

  /// All that a backup holds.
  private record State(
      Map<RecordKey, Row> rows,
      Map<UUID, Replica> replicas,
      Map<UUID, OperationResult> results,
      Map<UUID, Integer> effects,
      long head) {}

  private final Judge judge =
      Commands.judge(
          (operation, fault) -> {
            throw new AssertionError(operation.toString(), fault);
          });
  private Map<RecordKey, Row> rows = new HashMap<>();
  private Map<UUID, Replica> replicas = new HashMap<>();
  private Map<UUID, OperationResult> results = new HashMap<>();
  private Map<UUID, Integer> effects = new HashMap<>();
  private long head;
  private UUID epoch = new UUID(1, 1);

  /// Somebody else made or changed a record.
  void put(int kind, CentreRecord body) {
    RecordKey key = new RecordKey(kind, body.id());
    Row before = rows.get(key);
    rows.put(key, new Row(body, before == null ? 1 : before.version() + 1, ++head));
  }

  Optional<CentreRecord> find(int kind, UUID id) {
    return Optional.ofNullable(rows.get(new RecordKey(kind, id))).map(Row::body);
  }

  Map<UUID, CentreRecord> all(int kind) {
    Map<UUID, CentreRecord> all = new TreeMap<>();
    rows.forEach(
        (key, row) -> {
          if (key.kind() == kind) {
            all.put(key.id(), row.body());
          }
        });
    return all;
  }

  PushReply push(UUID replica, List<Operation> operations) throws Forked {
    Replica known = replicas.getOrDefault(replica, new Replica(0, Map.of()));
    long last = known.lastSeq();
    Map<Long, Operation> taken = new HashMap<>(known.taken());
    List<OperationResult> answers = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation.seq() > last + 1) {
        break;
      }
      if (operation.seq() <= last) {
        if (!operation.equals(taken.get(operation.seq()))) {
          throw new Forked();
        }
      } else {
        last++;
        taken.put(last, operation);
        results.computeIfAbsent(operation.id(), _ -> decide(operation));
      }
      OperationResult stored = results.get(operation.id());
      answers.add(
          new OperationResult(
              stored.id(),
              operation.seq(),
              stored.status(),
              stored.refusal(),
              stored.conflict(),
              stored.by(),
              image(operation)));
    }
    replicas.put(replica, new Replica(last, taken));
    return new PushReply(last, answers);
  }

  private OperationResult decide(Operation operation) {
    if (operation.skips()) {
      return result(operation, OperationResult.Status.UNCHANGED, null, List.of());
    }
    return switch (judge.judge(operation, find(operation.kind(), operation.record()), OPERATOR)) {
      case Verdict.Applied(CentreRecord after) -> {
        put(operation.kind(), after);
        effects.merge(operation.id(), 1, Integer::sum);
        yield result(operation, OperationResult.Status.DONE, null, List.of());
      }
      case Verdict.Unchanged _ ->
          result(operation, OperationResult.Status.UNCHANGED, null, List.of());
      case Verdict.Refused(var why) ->
          result(operation, OperationResult.Status.REFUSED, why, List.of());
      case Verdict.Conflict(var fields) ->
          result(operation, OperationResult.Status.CONFLICT, null, fields);
    };
  }

  private static OperationResult result(
      Operation operation,
      OperationResult.Status status,
      org.onescreen.model.command.@org.jspecify.annotations.Nullable Refusal refusal,
      List<org.onescreen.model.command.FieldConflict> conflict) {
    return new OperationResult(
        operation.id(),
        operation.seq(),
        status,
        refusal,
        conflict,
        new ChangedBy("李镇里", "城关镇", Instant.parse("2026-11-22T02:02:00Z")),
        null);
  }

  private @org.jspecify.annotations.Nullable RowImage image(Operation operation) {
    Row row = rows.get(new RecordKey(operation.kind(), operation.record()));
    return row == null
        ? null
        : new RowImage(1, row.version(), MAPPER.readTree(JSON.write(row.body())));
  }

  Optional<OperationResult> result(UUID operation) {
    return Optional.ofNullable(results.get(operation));
  }

  /// How often an operation changed something.
  int effects(UUID operation) {
    return effects.getOrDefault(operation, 0);
  }

  Cursor cursor() {
    return new Cursor(epoch, head, TestRows.TAG);
  }

  /// The feed after `seq`.
  List<FeedLine.Put> after(long seq) {
    return rows.entrySet().stream()
        .filter(e -> e.getValue().seq() > seq)
        .sorted(java.util.Comparator.comparingLong(e -> e.getValue().seq()))
        .map(
            e -> {
              Row row = e.getValue();
              byte[] body = JSON.write(row.body());
              long hash = RowHash.of(e.getKey().id(), row.version(), body);
              return new FeedLine.Put(
                  e.getKey().kind(), row.seq(), 1, row.version(), hash, e.getKey().id(), body);
            })
        .toList();
  }

  Object backup() {
    return new State(
        Map.copyOf(rows), Map.copyOf(replicas), Map.copyOf(results), Map.copyOf(effects), head);
  }

  void restore(Object backup) {
    State state = (State) backup;
    rows = new HashMap<>(state.rows());
    replicas = new HashMap<>(state.replicas());
    results = new HashMap<>(state.results());
    effects = new HashMap<>(state.effects());
    head = state.head();
    epoch = new UUID(1, epoch.getLeastSignificantBits() + 1);
  }
}
