package org.onescreen.desktop.centre.push;

import java.nio.charset.StandardCharsets;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;
import org.onescreen.model.record.RecordJson;
import org.onescreen.model.region.DivisionCode;
import org.onescreen.model.wire.RowImage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A record as it stands in the store, locked against other writers until the transaction ends.
record Present(Kind<?> kind, int bucket, long version, String body) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final RecordJson JSON = new RecordJson();

  /// @throws tools.jackson.core.JacksonException where it is no record of its kind
  CentreRecord record() {
    return JSON.read(kind, body.getBytes(StandardCharsets.UTF_8));
  }

  JsonNode tree() {
    return MAPPER.readTree(body);
  }

  DivisionCode division() {
    return new DivisionCode(tree().path("division").stringValue());
  }

  RowImage image() {
    return new RowImage(bucket, version, tree());
  }
}
