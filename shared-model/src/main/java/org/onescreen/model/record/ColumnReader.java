package org.onescreen.model.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the declared columns of one kind out of a record's JSON without building the record, which
/// is what a bulk load needs.
///
/// Safe for use by many threads.
public final class ColumnReader {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final List<Column<?>> columns;
  private final Map<String, Integer> places = new HashMap<>();

  public ColumnReader(Kind<?> kind) {
    columns = kind.columns();
    for (int i = 0; i < columns.size(); i++) {
      places.put(columns.get(i).name(), i);
    }
  }

  /// @return in the order of [Kind#columns()], each a `String`, `Long`, `Double` or null
  /// @throws tools.jackson.core.JacksonException where `body` is not JSON
  public @Nullable Object[] read(byte[] body) {
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        Integer place = places.get(parser.currentName());
        JsonToken token = parser.nextToken();
        if (place != null && token.isScalarValue()) {
          values[place] = scalar(parser, token, columns.get(place).storage());
        }
        parser.skipChildren();
      }
    }
    return values;
  }

  private static @Nullable Object scalar(JsonParser parser, JsonToken token, Storage storage) {
    return switch (token) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> 1L;
      case VALUE_FALSE -> 0L;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, storage);
      default -> parser.getString();
    };
  }

  private static Object number(JsonParser parser, Storage storage) {
    if (storage == Storage.REAL) {
      return parser.getDoubleValue();
    }
    return parser.getLongValue();
  }
}
