package org.onescreen.desktop.map;

import java.io.OutputStream;
import java.util.Locale;
import org.onescreen.desktop.map.scene.Arc;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.Figures;
import org.onescreen.desktop.map.scene.ForceMark;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes what a view shows as GeoJSON (RFC 7946), in WGS-84: the areas that are compared, with
/// their figures, and the marks whose layers are on. No people. Off the FX thread.
record GeoJsonFile(MapContent content, MapWords words) {
  private static final double EXACT = 1e7;

  void write(OutputStream out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeArrayPropertyStart("features");
      content.visit(area -> area(json, area), (layer, mark) -> mark(json, layer, mark));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void area(JsonGenerator json, Area area) {
    Figures figures = content.order().scene().choropleth().figures();
    begin(json, area.name(), area.tier().name());
    json.writeStringProperty("code", area.code());
    json.writeNumberProperty("households", area.households());
    json.writeName(figures.measure().name().toLowerCase(Locale.ROOT));
    if (Double.isNaN(figures.of(area))) {
      json.writeNull();
    } else {
      json.writeNumber(figures.of(area));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Polygon");
    json.writeArrayPropertyStart("coordinates");
    json.writeStartArray();
    ring(json, area);
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /// The ring at full detail, closed as RFC 7946 asks for.
  private static void ring(JsonGenerator json, Area area) {
    double[] first = new double[2];
    boolean[] begun = new boolean[1];
    area.walk(
        Arc::finest,
        (x, y) -> {
          if (!begun[0]) {
            begun[0] = true;
            first[0] = x;
            first[1] = y;
          }
          place(json, x, y);
        });
    place(json, first[0], first[1]);
  }

  private void mark(JsonGenerator json, Picked.Layer layer, Mark mark) {
    begin(json, words.name(mark), kind(layer, mark));
    if (mark instanceof CameraMark camera) {
      json.writeStringProperty("code", camera.code().toString());
      json.writeStringProperty("state", camera.state().name());
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeName("coordinates");
    place(json, mark.x(), mark.y());
    json.writeEndObject();
    json.writeEndObject();
  }

  /// Of a force which it is, since they share a layer.
  private static String kind(Picked.Layer layer, Mark mark) {
    return mark instanceof ForceMark force ? force.force().name() : layer.name();
  }

  private static void begin(JsonGenerator json, String name, String kind) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("name", name);
    json.writeStringProperty("kind", kind);
  }

  private static void place(JsonGenerator json, double x, double y) {
    Position place = Mercator.position(x, y);
    json.writeStartArray();
    json.writeNumber(Math.round(place.lon() * EXACT) / EXACT);
    json.writeNumber(Math.round(place.lat() * EXACT) / EXACT);
    json.writeEndArray();
  }
}
