package org.onescreen.model.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the lines of the feed that are objects: header, mark and end.
final class ControlLine {
  private ControlLine() {}

  static FeedLine read(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("neither a row nor a control line");
    }
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, parser.getString());
      parser.skipChildren();
    }
    return switch (field(fields, "t")) {
      case "h" ->
          new FeedLine.Header(
              UUID.fromString(field(fields, "epoch")),
              Long.parseLong(field(fields, "from")),
              Long.parseLong(field(fields, "head")),
              Integer.parseInt(field(fields, "schema")),
              Integer.parseInt(field(fields, "tag")),
              Integer.parseInt(fields.getOrDefault("scope", "0")),
              Integer.parseInt(fields.getOrDefault("headTag", "0")));
      case "m" ->
          new FeedLine.Mark(
              Long.parseLong(field(fields, "c")),
              Integer.parseInt(field(fields, "n")),
              Integer.parseInt(field(fields, "crc")));
      case "e" ->
          new FeedLine.End(
              Long.parseLong(field(fields, "c")), Boolean.parseBoolean(field(fields, "up")));
      default -> throw new IllegalArgumentException("unknown control line");
    };
  }

  private static String field(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a control line without '" + name + "'");
    }
    return value;
  }
}
