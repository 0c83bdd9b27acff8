package org.onescreen.model.record;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON form of records: what the server keeps as `jsonb`, the feed carries and the cache
/// keeps. Unknown properties are passed over, so that an older desk reads a newer server.
///
/// Safe for use by many threads.
public final class RecordJson {
  /// What came [Later] is 0 or false where it is absent; what must be there was looked for by the
  /// [BodyForm] when the row came in. One for all: what a mapper learns of a class is dear.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .changeDefaultPropertyInclusion(
              v ->
                  v.withValueInclusion(
                      com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
          .build();

  public byte[] write(CentreRecord value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /// @throws tools.jackson.core.JacksonException where `body` is not a record of that kind
  public <T extends Record & CentreRecord> T read(Kind<T> kind, byte[] body) {
    return MAPPER.readValue(body, kind.type());
  }

  /// Of the record that begins at `from` only the fields that `part` has.
  ///
  /// @throws tools.jackson.core.JacksonException where they are not there or of another form
  public <P extends Record> P readPart(Class<P> part, byte[] body, int from) {
    return MAPPER.readValue(body, from, body.length - from, part);
  }
}
