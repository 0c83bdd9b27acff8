package org.onescreen.desktop.map;

import java.util.Map;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Tier;

/// What a map shows, read from what it shows and not from the store.
///
/// @param incidents open ones
/// @param framesDrawn how often it has drawn
/// @param shapesDrawn polygons, borders, marks and names of the last frame
public record MapFacts(
    int regions,
    int grids,
    int cameras,
    int forces,
    int sensors,
    int speakers,
    int incidents,
    int alarms,
    int cases,
    double zoom,
    long framesDrawn,
    int shapesDrawn) {
  /// The same by the names that a picture's facts have; a map without grids knows nothing yet.
  Map<String, Object> byName() {
    return grids == 0
        ? Map.of()
        : Map.of(
            "regions", regions,
            "grids", grids,
            "map_cameras", cameras,
            "map_forces", forces,
            "map_sensors", sensors,
            "map_speakers", speakers,
            "map_incidents", incidents,
            "map_alarms", alarms,
            "map_cases", cases);
  }

  static MapFacts of(MapCanvas map) {
    MapScene scene = map.mapSceneProperty().get();
    int grids =
        scene.geometry().areas(Tier.GRID).size() + scene.geometry().areas(Tier.SUBGRID).size();
    return new MapFacts(
        scene.geometry().areas().size() - grids,
        grids,
        scene.cameras().marks().size(),
        scene.forces().marks().size(),
        scene.sensors().marks().size(),
        scene.speakers().marks().size(),
        scene.incidents().marks().size(),
        scene.alarms().marks().size(),
        scene.cases().marks().size(),
        map.viewport().zoom(),
        map.framesDrawn(),
        map.shapesDrawn());
  }
}
