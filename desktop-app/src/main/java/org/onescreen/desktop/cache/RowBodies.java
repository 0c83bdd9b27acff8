package org.onescreen.desktop.cache;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.body.Cut;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Records as values, to and from the form in which the cache stores their bodies.
final class RowBodies {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final RecordJson json = new RecordJson();
  private final Bodies bodies;

  RowBodies(Bodies bodies) {
    this.bodies = bodies;
  }

  /// @throws CacheException where the body is not what its kind says
  CentreRecord open(Kind<?> kind, UUID id, byte[] stored) {
    try {
      return json.read(kind, bodies.whole(kind, id, stored));
    } catch (JacksonException _) {
      // Without the cause: it quotes the record, and a record may hold personal data.
      throw new CacheException(new CacheFailure.Unreadable(kind.name(), id), null);
    }
  }

  /// What is written of a record.
  ///
  /// @param body in the form of [Bodies]
  /// @param columns the values of the kind's columns
  @SuppressWarnings("ArrayRecordComponent") // written at once, never compared
  record Made(byte[] body, @Nullable Object[] columns) {}

  /// Safe for use by many threads.
  Made made(KindTable table, CentreRecord value) {
    Cut cut = cut(table, value.id(), json.write(value));
    return new Made(bodies.stored(table.kind(), value.id(), cut), cut.columns());
  }

  byte[] stored(KindTable table, CentreRecord value) {
    return stored(table, value.id(), json.write(value));
  }

  /// What came from the server in an answer.
  byte[] stored(KindTable table, UUID id, JsonNode body) {
    return stored(table, id, MAPPER.writeValueAsBytes(body));
  }

  private byte[] stored(KindTable table, UUID id, byte[] whole) {
    return bodies.stored(table.kind(), id, cut(table, id, whole));
  }

  /// The values of the kind's columns.
  @Nullable Object[] columns(KindTable table, UUID id, byte[] stored) {
    return cut(table, id, bodies.whole(table.kind(), id, stored)).columns();
  }

  private static Cut cut(KindTable table, UUID id, byte[] whole) {
    try {
      return table.cutter().cut(whole);
    } catch (JacksonException _) {
      throw new CacheException(new CacheFailure.Unreadable(table.kind().name(), id), null);
    }
  }
}
