package org.onescreen.desktop.cache;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.Operation;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.wire.Cursor;
import org.onescreen.model.wire.FeedLine;
import org.onescreen.model.wire.LastDone;
import org.onescreen.model.wire.OperationResult;
import org.onescreen.model.wire.PushReply;
import org.onescreen.model.wire.RowHash;
import org.onescreen.model.wire.RowImage;
import tools.jackson.databind.json.JsonMapper;

/// A centre in memory that decides operations by the shared rules and keeps one feed entry for each
/// record: what an outbox is tested against. It can be put back to an earlier state.
final class ModelCentre implements ModelPushes.Records {
  static final Actor OPERATOR = ModelPushes.OPERATOR;

  private static final RecordJson JSON = new RecordJson();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private record Row(CentreRecord body, long version, long seq) {}

  /// All that a backup holds.
  private record State(Map<RecordKey, Row> rows, ModelPushes pushes, long head) {}

  private Map<RecordKey, Row> rows = new HashMap<>();
  private ModelPushes pushes = new ModelPushes();
  private long head;
  private UUID epoch = new UUID(1, 1);

  /// Somebody else made or changed a record.
  @Override
  public void put(int kind, CentreRecord body) {
    RecordKey key = new RecordKey(kind, body.id());
    Row before = rows.get(key);
    rows.put(key, new Row(body, before == null ? 1 : before.version() + 1, ++head));
  }

  @Override
  public Optional<CentreRecord> find(int kind, UUID id) {
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

  PushReply push(UUID replica, Optional<LastDone> lastDone, List<Operation> operations)
      throws ModelPushes.Forked {
    pushes.requireSamePast(replica, lastDone);
    return push(replica, operations);
  }

  PushReply push(UUID replica, List<Operation> operations) throws ModelPushes.Forked {
    return pushes.push(replica, operations, this);
  }

  @Override
  public @Nullable RowImage image(int kind, UUID id) {
    Row row = rows.get(new RecordKey(kind, id));
    return row == null
        ? null
        : new RowImage(1, row.version(), MAPPER.readTree(JSON.write(row.body())));
  }

  Optional<OperationResult> result(UUID operation) {
    return pushes.result(operation);
  }

  /// How often an operation changed something.
  int effects(UUID operation) {
    return pushes.effects(operation);
  }

  Cursor cursor() {
    return new Cursor(epoch, head, TestRows.TAG);
  }

  /// The feed after `seq`.
  List<FeedLine.Put> after(long seq) {
    return rows.entrySet().stream()
        .filter(e -> e.getValue().seq() > seq)
        .sorted(Comparator.comparingLong(e -> e.getValue().seq()))
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
    return new State(Map.copyOf(rows), pushes.copy(), head);
  }

  void restore(Object backup) {
    State state = (State) backup;
    rows = new HashMap<>(state.rows());
    pushes = state.pushes().copy();
    head = state.head();
    epoch = new UUID(1, epoch.getLeastSignificantBits() + 1);
  }
}
