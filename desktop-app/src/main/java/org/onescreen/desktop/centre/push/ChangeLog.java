package org.onescreen.desktop.centre.push;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onescreen.model.access.Actor;
import org.onescreen.model.command.FieldConflict;
import org.onescreen.model.command.Operation;
import org.onescreen.model.wire.ChangedBy;
import org.onescreen.model.wire.PushJson;
import tools.jackson.databind.json.JsonMapper;

/// Who made which version of a record, and which operations met another's, within one transaction.
final class ChangeLog {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final PushJson PUSH = new PushJson();

  private final Handle handle;

  ChangeLog(Handle handle) {
    this.handle = handle;
  }

  /// Notes the version that the operation has just made.
  void changed(Operation operation, Actor actor, Instant at) {
    handle
        .createUpdate(
            "INSERT INTO record_change (kind, record, ver, op_id, command, arguments, account,"
                + " name, role, place, at, desk_at) SELECT kind, id, ver, :op, :command,"
                + " :arguments, :account, :name, :role, :place, :at, :desk FROM record"
                + " WHERE kind = :kind AND id = :record")
        .bind("op", operation.id())
        .bind("command", operation.command())
        .bind("arguments", operation.arguments().toString())
        .bind("account", actor.account())
        .bind("name", actor.displayName())
        .bind("role", actor.role().name())
        .bind("place", place(actor))
        .bind("at", at.atOffset(ZoneOffset.UTC))
        .bind("desk", operation.at().atOffset(ZoneOffset.UTC))
        .bind("kind", operation.kind())
        .bind("record", operation.record())
        .execute();
  }

  /// Forgets what was said in old changes, and old conflicts; who changed what stays.
  void forget(Instant before) {
    handle
        .createUpdate(
            "UPDATE record_change SET arguments = '' WHERE at < :before AND arguments <> ''")
        .bind("before", before.atOffset(ZoneOffset.UTC))
        .execute();
    handle
        .createUpdate("DELETE FROM sync_conflict WHERE at < :before")
        .bind("before", before.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// The name of the account's first division, or its code where no record names it.
  private String place(Actor actor) {
    String code = actor.scope().isEmpty() ? "" : actor.scope().getFirst().code();
    return handle
        .createQuery(
            "SELECT body ->> 'name' FROM record WHERE kind = 1 AND body ->> 'division' = :code"
                + " AND body ->> 'name' IS NOT NULL LIMIT 1")
        .bind("code", code)
        .mapTo(String.class)
        .findFirst()
        .orElse(code);
  }

  /// Who made that version; empty where another program did.
  Optional<ChangedBy> by(Operation operation, Present present) {
    return handle
        .createQuery(
            "SELECT name, place, at FROM record_change"
                + " WHERE kind = :kind AND record = :record AND ver = :ver")
        .bind("kind", operation.kind())
        .bind("record", operation.record())
        .bind("ver", present.version())
        .map(
            (row, _) ->
                new ChangedBy(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()))
        .findFirst();
  }

  /// Keeps all sides of a conflict; `fields` is empty where the record is gone.
  void conflict(Operation operation, Actor actor, List<FieldConflict> fields, Instant at) {
    handle
        .createUpdate(
            "INSERT INTO sync_conflict (op_id, replica, seq, account, kind, record, ver,"
                + " operation, fields, at) VALUES (:op, :replica, :seq, :account, :kind, :record,"
                + " (SELECT ver FROM record WHERE kind = :kind AND id = :record),"
                + " :operation, :fields, :at) ON CONFLICT (op_id) DO NOTHING")
        .bind("op", operation.id())
        .bind("replica", operation.replica())
        .bind("seq", operation.seq())
        .bind("account", actor.account())
        .bind("kind", operation.kind())
        .bind("record", operation.record())
        .bind("operation", new String(PUSH.write(operation), StandardCharsets.UTF_8))
        .bind("fields", MAPPER.writeValueAsString(fields))
        .bind("at", at.atOffset(ZoneOffset.UTC))
        .execute();
  }
}
