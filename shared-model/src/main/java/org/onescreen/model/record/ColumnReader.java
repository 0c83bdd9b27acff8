package org.onescreen.model.record;

import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the declared columns of one kind out of a record's JSON without building the record, which
/// is what a bulk load needs. On the way it makes sure that the record could be built, as far as
/// its own components go.
///
/// Safe for use by many threads.
public final class ColumnReader {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final String kind;
  private final List<Column<?>> columns;
  private final Map<String, Place> places = new HashMap<>();
  private final BitSet required = new BitSet();

  /// One component of the record.
  ///
  /// @param at its place among the components
  /// @param column its place among the columns; negative where it is none
  private record Place(Field field, int at, int column) {}

  public ColumnReader(Kind<?> kind) {
    this.kind = kind.name();
    columns = kind.columns();
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      byName.put(columns.get(i).name(), i);
    }
    RecordComponent[] components = kind.type().getRecordComponents();
    for (int at = 0; at < components.length; at++) {
      Field field = Field.of(components[at]);
      required.set(at, field.required());
      places.put(field.name(), new Place(field, at, byName.getOrDefault(field.name(), -1)));
    }
  }

  /// @return in the order of [Kind#columns()], each a `String`, `Long`, `Double` or null
  /// @throws tools.jackson.core.JacksonException where `body` is not JSON, or, as
  ///   [BadBodyException], where it is no record of the kind
  public @Nullable Object[] read(byte[] body) {
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    BitSet missing = (BitSet) required.clone();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        Place place = places.get(parser.currentName());
        JsonToken token = parser.nextToken();
        if (place != null) {
          missing.clear(place.at());
          value(parser, token, place, values);
        }
        parser.skipChildren();
      }
      requireEnd(parser);
    }
    if (!missing.isEmpty()) {
      throw new BadBodyException(BadBodyException.Fault.MISSING, kind, name(missing));
    }
    return values;
  }

  private void value(JsonParser parser, JsonToken token, Place place, @Nullable Object[] values) {
    place.field().check(kind, token);
    if (token == JsonToken.VALUE_STRING) {
      String text = parser.getString();
      place.field().check(kind, text);
      if (place.column() >= 0) {
        values[place.column()] = text;
      }
    } else if (place.column() >= 0 && token.isScalarValue()) {
      values[place.column()] = scalar(parser, token, columns.get(place.column()).storage());
    }
  }

  private void requireEnd(JsonParser parser) {
    if (parser.currentToken() != JsonToken.END_OBJECT) {
      throw new BadBodyException(BadBodyException.Fault.WRONG_TYPE, kind, "body");
    }
  }

  private String name(BitSet missing) {
    int first = missing.nextSetBit(0);
    return places.values().stream()
        .filter(p -> p.at() == first)
        .map(p -> p.field().name())
        .findFirst()
        .orElse("");
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
