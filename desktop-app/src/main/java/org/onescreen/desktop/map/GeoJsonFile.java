package org.onescreen.desktop.map;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.onescreen.desktop.map.scene.Arc;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.Choropleth;
import org.onescreen.desktop.map.scene.Cluster;
import org.onescreen.desktop.map.scene.ClusterPyramid;
import org.onescreen.desktop.map.scene.Figures;
import org.onescreen.desktop.map.scene.ForceMark;
import org.onescreen.desktop.map.scene.Geometry;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Tier;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes what a view shows as GeoJSON (RFC 7946), in WGS-84: the areas that are compared, with
/// their figures, and the marks whose layers are on. No people. Off the FX thread.
///
/// @param region where there is one, all its areas and what stands in it, whatever the view shows
record GeoJsonFile(SheetOrder order, Optional<Area> region) {
  /// What a view shows.
  GeoJsonFile(SheetOrder order) {
    this(order, Optional.empty());
  }

  private static final double EXACT = 1e7;

  void write(OutputStream out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeArrayPropertyStart("features");
      areas(json);
      MapScene scene = order.scene();
      marks(json, Picked.Layer.CAMERA, scene.cameras());
      marks(json, Picked.Layer.FORCE, scene.forces());
      marks(json, Picked.Layer.SENSOR, scene.sensors());
      marks(json, Picked.Layer.SPEAKER, scene.speakers());
      marks(json, Picked.Layer.INCIDENT, scene.incidents());
      marks(json, Picked.Layer.ALARM, scene.alarms());
      marks(json, Picked.Layer.CASE, scene.cases());
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void areas(JsonGenerator json) {
    Geometry geometry = order.scene().geometry();
    if (region.isPresent()) {
      String code = region.get().code();
      geometry.areas().stream()
          .filter(area -> area.code().startsWith(code))
          .forEach(area -> area(json, area));
      return;
    }
    Choropleth.Unit unit = Detail.of(geometry, order.seen()).fillUnit();
    switch (unit) {
      case GRID -> geometry.leaves().visit(order.seen().envelope(0), area -> area(json, area));
      case VILLAGE ->
          geometry.visitAreas(Tier.VILLAGE, order.seen().envelope(0), area -> area(json, area));
      case TOWN ->
          geometry.visitAreas(Tier.TOWN, order.seen().envelope(0), area -> area(json, area));
    }
  }

  private void area(JsonGenerator json, Area area) {
    Figures figures = order.scene().choropleth().figures();
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

  private <M extends Mark> void marks(
      JsonGenerator json, Picked.Layer layer, ClusterPyramid<M> pyramid) {
    if (region.isPresent() ? layer.stands() : order.layers().shown().contains(layer)) {
      pyramid.visit(
          ClusterPyramid.FINEST,
          region.map(Area::bounds).orElseGet(() -> order.seen().envelope(0)),
          (Cluster<M> cluster) -> {
            M mark = cluster.single();
            if (mark != null && isWithin(mark)) {
              mark(json, layer, mark);
            }
          });
    }
  }

  private boolean isWithin(Mark mark) {
    return region.map(area -> area.contains(mark.x(), mark.y())).orElse(true);
  }

  private static void mark(JsonGenerator json, Picked.Layer layer, Mark mark) {
    begin(json, mark.name(), kind(layer, mark));
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
