package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.cache.Pin;
import org.onescreen.model.camera.Camera;
import org.onescreen.model.incident.GridIncident;
import org.onescreen.model.organisation.EmergencyUnit;
import org.onescreen.model.region.Grid;
import org.onescreen.model.region.Region;

/// Keeps a scene true to the cache by three live queries: what hardly ever changes, what stands in
/// the field, and what happens. A change to one makes only that part anew. Scenes come on a thread
/// of the cache once the geometry was read, each newer than the last.
public final class SceneFeed implements Pin {
  private record Field(ClusterPyramid<CameraMark> cameras, ClusterPyramid<UnitMark> units) {}

  private final Consumer<? super MapScene> scenes;
  private final List<Pin> pins = new ArrayList<>();
  private MapScene latest = MapScene.none();
  private boolean geometryRead;

  /// Starts the queries.
  ///
  /// @param failure takes what went wrong; what was shown stays
  public SceneFeed(
      LiveQueries queries,
      Consumer<? super MapScene> scenes,
      Consumer<? super RuntimeException> failure) {
    this.scenes = scenes;
    pins.add(
        queries.live(Set.of(Region.KIND, Grid.KIND), SceneFeed::readGeometry, this::take, failure));
    pins.add(
        queries.live(
            Set.of(Camera.KIND, EmergencyUnit.KIND), SceneFeed::readField, this::take, failure));
    pins.add(
        queries.live(Set.of(GridIncident.KIND), SceneFeed::readIncidents, this::take, failure));
  }

  private static GeometryBuilder readGeometry(CacheReader reader) {
    GeometryBuilder builder = new GeometryBuilder();
    reader.each(Region.KIND, Filter.all(), builder::add);
    reader.each(Grid.KIND, Filter.all(), builder::add);
    return builder;
  }

  private record Posts(List<CameraMark> cameras, List<UnitMark> units) {}

  private static Posts readField(CacheReader reader) {
    Posts posts = new Posts(new ArrayList<>(), new ArrayList<>());
    reader.each(Camera.KIND, Filter.all(), c -> posts.cameras().add(CameraMark.of(c)));
    reader.each(EmergencyUnit.KIND, Filter.all(), u -> posts.units().add(UnitMark.of(u)));
    return posts;
  }

  private static List<IncidentMark> readIncidents(CacheReader reader) {
    List<IncidentMark> marks = new ArrayList<>();
    reader.each(
        GridIncident.KIND,
        Filter.is(GridIncident.OPEN, true),
        incident -> marks.add(IncidentMark.of(incident)));
    return marks;
  }

  // The heavy part of each runs outside of the lock and outside of the read.
  private void take(GeometryBuilder builder) {
    Geometry geometry = builder.build();
    synchronized (this) {
      geometryRead = true;
      give(MapScene.of(geometry, latest.cameras(), latest.units(), latest.incidents()));
    }
  }

  private void take(Posts posts) {
    Field field =
        new Field(
            new ClusterPyramid<>(posts.cameras(), MapScene.CAMERA_RADIUS),
            new ClusterPyramid<>(posts.units(), MapScene.UNIT_RADIUS));
    synchronized (this) {
      give(MapScene.of(latest.geometry(), field.cameras(), field.units(), latest.incidents()));
    }
  }

  private void take(List<IncidentMark> marks) {
    ClusterPyramid<IncidentMark> incidents = new ClusterPyramid<>(marks, MapScene.INCIDENT_RADIUS);
    synchronized (this) {
      give(MapScene.of(latest.geometry(), latest.cameras(), latest.units(), incidents));
    }
  }

  private synchronized void give(MapScene scene) {
    latest = scene;
    if (geometryRead) {
      scenes.accept(scene);
    }
  }

  @Override
  public void close() {
    pins.forEach(Pin::close);
  }
}
