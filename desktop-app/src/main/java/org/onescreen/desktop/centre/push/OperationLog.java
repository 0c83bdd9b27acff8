package org.onescreen.desktop.centre.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.command.Operation;
import org.onescreen.model.digest.Sha256;
import org.onescreen.model.wire.PushJson;
import org.onescreen.model.wire.PushRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The numbers of each desk that were used up, and by what, within one transaction.
final class OperationLog {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final PushJson PUSH = new PushJson();
  private static final String ENTRY = "SELECT op_id, hash, result FROM op_log WHERE ";

  /// More than a desk sends in the thirty days for which it keeps what was done.
  private static final int NEWEST = 10_000;

  private final Handle handle;

  OperationLog(Handle handle) {
    this.handle = handle;
  }

  /// A number that was used up.
  ///
  /// @param hash of the operation, in hexadecimal
  record Entry(UUID id, String hash, Settled settled) {
    private static Entry read(ResultSet row) throws SQLException {
      return new Entry(
          row.getObject(1, UUID.class),
          HexFormat.of().formatHex(row.getBytes(2)),
          MAPPER.readValue(row.getString(3), Settled.class));
    }

    /// True where it was used for this operation, and that was done.
    boolean isDone(UUID operation) {
      return switch (settled.status()) {
        case DONE, UNCHANGED, SETTLED_BEFORE -> id.equals(operation);
        case REFUSED, CONFLICT -> false;
      };
    }

    /// True where `operation` is what it was used for.
    boolean isOf(Operation operation) {
      return hash.equals(HexFormat.of().formatHex(OperationLog.hash(operation)));
    }
  }

  Optional<Entry> at(UUID replica, long seq) {
    return handle
        .createQuery(ENTRY + "replica = :replica AND seq = :seq")
        .bind("replica", replica)
        .bind("seq", seq)
        .map((row, _) -> Entry.read(row))
        .findFirst();
  }

  /// Where the operation itself was settled, under whatever number.
  Optional<Entry> of(UUID operation) {
    return handle
        .createQuery(ENTRY + "op_id = :id AND NOT empty")
        .bind("id", operation)
        .map((row, _) -> Entry.read(row))
        .findFirst();
  }

  boolean knowsGroup(UUID replica, UUID group) {
    return handle
        .createQuery("SELECT EXISTS (SELECT FROM op_log WHERE replica = :replica AND grp = :grp)")
        .bind("replica", replica)
        .bind("grp", group)
        .mapTo(Boolean.class)
        .one();
  }

  /// What failed operations of this desk on that record, begun from that version, would have set;
  /// null for one that would have made the record.
  List<Optional<JsonNode>> failed(Operation operation) {
    return handle
        .createQuery(
            "SELECT wanted FROM op_log WHERE replica = :replica AND record = :record"
                + " AND base_ver = :base AND status IN ('REFUSED', 'CONFLICT')")
        .bind("replica", operation.replica())
        .bind("record", operation.record())
        .bind("base", operation.baseVersion())
        .map((row, _) -> Optional.ofNullable(row.getString(1)).map(MAPPER::readTree))
        .list();
  }

  /// Which of the newest of this desk were refused or met a conflict.
  List<UUID> undone(UUID replica) {
    return handle
        .createQuery(
            "SELECT op_id FROM op_log WHERE replica = :replica AND NOT empty"
                + " AND seq > (SELECT last_seq FROM replica WHERE id = :replica) - :newest"
                + " AND status IN ('REFUSED', 'CONFLICT') ORDER BY seq DESC LIMIT :most")
        .bind("replica", replica)
        .bind("newest", NEWEST)
        .bind("most", PushRequest.MOST)
        .mapTo(UUID.class)
        .list();
  }

  /// Uses up the operation's number.
  ///
  /// @param empty true where it was used for nothing
  /// @param wanted JSON; null where nothing failed, or where it would have made the record
  void add(
      Operation operation,
      UUID account,
      boolean empty,
      Settled settled,
      @Nullable String wanted,
      Instant at) {
    handle
        .createUpdate(
            "INSERT INTO op_log (replica, seq, op_id, empty, hash, grp, account, record, base_ver,"
                + " status, result, wanted, at) VALUES (:replica, :seq, :id, :empty, :hash, :grp::uuid,"
                + " :account, :record, :base, :status, :result, :wanted, :at)")
        .bind("replica", operation.replica())
        .bind("seq", operation.seq())
        .bind("id", operation.id())
        .bind("empty", empty)
        .bind("hash", hash(operation))
        .bind("grp", operation.group())
        .bind("account", account)
        .bind("record", operation.record())
        .bind("base", operation.baseVersion())
        .bind("status", settled.status().name())
        .bind("result", MAPPER.writeValueAsString(settled))
        .bind("wanted", wanted)
        .bind("at", at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// Forgets what is older than any desk may have been away; the desks' numbers stay for ever.
  void forget(Instant before) {
    handle
        .createUpdate("DELETE FROM op_log WHERE at < :before")
        .bind("before", before.atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static byte[] hash(Operation operation) {
    return Sha256.of(PUSH.canonical(operation));
  }
}
