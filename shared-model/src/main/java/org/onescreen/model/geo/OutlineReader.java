package org.onescreen.model.geo;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/// Reads a boundary number by number: a city has half a million of these points, and an array for
/// each of them takes longer than reading its digits.
final class OutlineReader extends StdDeserializer<Outline> {
  OutlineReader() {
    super(Outline.class);
  }

  @Override
  public Outline deserialize(JsonParser json, DeserializationContext context) {
    expect(json.currentToken(), JsonToken.START_ARRAY, context);
    List<Position> ring = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.START_ARRAY, context);
      double lon = number(json, context);
      double lat = number(json, context);
      expect(json.nextToken(), JsonToken.END_ARRAY, context);
      ring.add(place(lon, lat, context));
    }
    return outline(ring, context);
  }

  private static Position place(double lon, double lat, DeserializationContext context) {
    try {
      return new Position(lon, lat);
    } catch (IllegalArgumentException e) {
      return context.reportInputMismatch(Position.class, "%s", e.getMessage());
    }
  }

  private static Outline outline(List<Position> ring, DeserializationContext context) {
    try {
      return new Outline(ring);
    } catch (IllegalArgumentException e) {
      return context.reportInputMismatch(Outline.class, "%s", e.getMessage());
    }
  }

  private static double number(JsonParser json, DeserializationContext context) {
    JsonToken token = json.nextToken();
    if (token == null || !token.isNumeric()) {
      return context.<Double>reportInputMismatch(Outline.class, "a boundary is made of numbers");
    }
    return json.getDoubleValue();
  }

  private static void expect(JsonToken found, JsonToken wanted, DeserializationContext context) {
    if (found != wanted) {
      context.reportInputMismatch(Outline.class, "a boundary is [[lon, lat], …]");
    }
  }
}
