package org.onescreen.desktop.geofile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads GeoJSON (RFC 7946) as it comes, so that what is too large is known before it is in memory.
/// Used once.
final class GeoJsonReader {
  private static final int DEEPEST = 6;

  /// A place, or a list of such.
  private sealed interface Nest {
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Place(double[] lonLat) implements Nest {}

    record Many(List<Nest> inner) implements Nest {}
  }

  private final Budget budget = new Budget();
  private final List<Feature> features = new ArrayList<>();

  List<Feature> read(InputStream in) throws GeoFileException {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new GeoFileException(GeoFault.MALFORMED);
      }
      root(json);
      return features;
    } catch (JacksonException e) {
      boolean ended = e instanceof tools.jackson.core.exc.UnexpectedEndOfInputException;
      throw new GeoFileException(ended ? GeoFault.TRUNCATED : GeoFault.MALFORMED, e);
    }
  }

  /// A list of features, or one of them by itself: which it is may stand behind it.
  private void root(JsonParser json) throws GeoFileException {
    Labels labels = new Labels();
    Feature.Shape shape = read(json, labels, true);
    if (shape != null) {
      features.add(labels.feature(budget.feature(), shape));
    }
  }

  private void feature(JsonParser json) throws GeoFileException {
    int row = budget.feature();
    Labels labels = new Labels();
    Feature.Shape shape = read(json, labels, false);
    features.add(labels.feature(row, shape == null ? new Feature.Shape.Other() : shape));
  }

  /// @param list whether features may be listed in it
  /// @return null where it has no shape
  private Feature.@Nullable Shape read(JsonParser json, Labels labels, boolean list)
      throws GeoFileException {
    Feature.Shape shape = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (list && name.equals("features") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          feature(json);
        }
      } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
        shape = geometry(json);
      } else if (name.equals("properties") && value == JsonToken.START_OBJECT) {
        properties(json, labels);
      } else if (name.equals("id") && value.isScalarValue()) {
        labels.put("id", json.getString());
      } else {
        json.skipChildren();
      }
    }
    return shape;
  }

  private static void properties(JsonParser json, Labels labels) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      if (json.nextToken().isScalarValue()) {
        labels.put(name, json.getString());
      } else {
        json.skipChildren();
      }
    }
  }

  private Feature.Shape geometry(JsonParser json) throws GeoFileException {
    String type = "";
    Nest drawn = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("type")) {
        type = json.getString();
      } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
        drawn = nest(json, 0);
      } else {
        json.skipChildren();
      }
    }
    return shape(type, drawn);
  }

  private Nest nest(JsonParser json, int depth) throws GeoFileException {
    if (depth > DEEPEST) {
      throw new GeoFileException(GeoFault.MALFORMED);
    }
    JsonToken token = json.nextToken();
    if (token != null && token.isNumeric()) {
      double[] place = {json.getDoubleValue(), Double.NaN};
      for (int i = 1; (token = json.nextToken()) != JsonToken.END_ARRAY; i++) {
        if (token == null || !token.isNumeric()) {
          throw new GeoFileException(GeoFault.MALFORMED);
        }
        if (i == 1) {
          place[1] = json.getDoubleValue();
        }
      }
      budget.point();
      return new Nest.Place(place);
    }
    List<Nest> inner = new ArrayList<>();
    for (; token != JsonToken.END_ARRAY; token = json.nextToken()) {
      if (token != JsonToken.START_ARRAY) {
        throw new GeoFileException(GeoFault.MALFORMED);
      }
      inner.add(nest(json, depth + 1));
    }
    return new Nest.Many(inner);
  }

  private static Feature.Shape shape(String type, @Nullable Nest drawn) throws GeoFileException {
    return switch (drawn) {
      case null -> new Feature.Shape.Other();
      case Nest.Place(double[] place) when type.equals("Point") ->
          new Feature.Shape.Mark(place[0], place[1]);
      case Nest.Many(List<Nest> rings) when type.equals("Polygon") -> area(List.of(rings));
      case Nest.Many(List<Nest> parts) when type.equals("MultiPolygon") -> {
        List<List<Nest>> all = new ArrayList<>();
        for (Nest part : parts) {
          all.add(inner(part));
        }
        yield area(all);
      }
      default -> new Feature.Shape.Other();
    };
  }

  private static Feature.Shape area(List<List<Nest>> polygons) throws GeoFileException {
    List<List<double[]>> shells = new ArrayList<>();
    List<List<double[]>> holes = new ArrayList<>();
    for (List<Nest> rings : polygons) {
      for (int i = 0; i < rings.size(); i++) {
        List<double[]> ring = new ArrayList<>();
        for (Nest place : inner(rings.get(i))) {
          if (!(place instanceof Nest.Place(double[] lonLat))) {
            throw new GeoFileException(GeoFault.MALFORMED);
          }
          ring.add(lonLat);
        }
        (i == 0 ? shells : holes).add(ring);
      }
    }
    return new Feature.Shape.Area(shells, holes);
  }

  private static List<Nest> inner(Nest nest) throws GeoFileException {
    if (nest instanceof Nest.Many(List<Nest> inner)) {
      return inner;
    }
    throw new GeoFileException(GeoFault.MALFORMED);
  }
}
