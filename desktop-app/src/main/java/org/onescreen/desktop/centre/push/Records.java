package org.onescreen.desktop.centre.push;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onescreen.model.Catalogue;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The records that operations are about, within one transaction.
final class Records {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final RecordJson JSON = new RecordJson();

  private final Handle handle;

  Records(Handle handle) {
    this.handle = handle;
  }

  /// Locks the record. Empty where there is none, or none of that kind.
  Optional<Present> lock(int kind, UUID id) {
    return Catalogue.byNumber(kind)
        .flatMap(
            known ->
                handle
                    .createQuery(
                        "SELECT bucket, ver, body::text FROM record"
                            + " WHERE kind = :kind AND id = :id FOR UPDATE")
                    .bind("kind", kind)
                    .bind("id", id)
                    .map(
                        (row, _) ->
                            new Present(known, row.getInt(1), row.getLong(2), row.getString(3)))
                    .findFirst());
  }

  /// What rules may look at beside the record. It is not locked: what two commands must not both
  /// change is one record, which each of them locks.
  <T extends Record & CentreRecord> Optional<T> find(Kind<T> kind, UUID id) {
    return handle
        .createQuery("SELECT body::text FROM record WHERE kind = :kind AND id = :id")
        .bind("kind", kind.number())
        .bind("id", id)
        .mapTo(String.class)
        .findFirst()
        .map(body -> JSON.read(kind, body.getBytes(StandardCharsets.UTF_8)));
  }

  void create(Kind<?> kind, CentreRecord after) {
    handle
        .createUpdate(
            "INSERT INTO record (kind, id, bucket, ver, body)"
                + " VALUES (:kind, :id, 0, 1, :body::jsonb)")
        .bind("kind", kind.number())
        .bind("id", after.id())
        .bind("body", text(after))
        .execute();
  }

  /// What another program keeps in the record beside what this one knows stays in it.
  void change(Present present, CentreRecord after) {
    ObjectNode merged = (ObjectNode) present.tree();
    for (RecordComponent component : present.kind().type().getRecordComponents()) {
      merged.remove(component.getName());
    }
    merged.setAll((ObjectNode) MAPPER.readTree(text(after)));
    handle
        .createUpdate("UPDATE record SET body = :body::jsonb WHERE kind = :kind AND id = :id")
        .bind("body", MAPPER.writeValueAsString(merged))
        .bind("kind", present.kind().number())
        .bind("id", after.id())
        .execute();
  }

  private static String text(CentreRecord record) {
    return new String(JSON.write(record), StandardCharsets.UTF_8);
  }
}
