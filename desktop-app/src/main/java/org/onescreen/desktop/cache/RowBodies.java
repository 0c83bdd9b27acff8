package org.onescreen.desktop.cache;

import java.util.UUID;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The form in which the cache stores the body of a record, both ways.
final class RowBodies {
  private final RecordJson json = new RecordJson();
  private final JsonMapper mapper = JsonMapper.builder().build();

  /// @throws CacheException where the body is not what its kind says
  CentreRecord open(Kind<?> kind, UUID id, byte[] stored) {
    try {
      return json.read(kind, stored);
    } catch (JacksonException _) {
      // Without the cause: it quotes the record, and a record may hold personal data.
      throw new CacheException(new CacheFailure.Unreadable(kind.name(), id), null);
    }
  }

  byte[] stored(Kind<?> kind, CentreRecord value) {
    return json.write(value);
  }

  /// What came from the server in an answer.
  byte[] stored(Kind<?> kind, JsonNode body) {
    return mapper.writeValueAsBytes(body);
  }
}
