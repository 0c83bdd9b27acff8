package org.onescreen.packaging.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onescreen.desktop.map.scene.Arc;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import tools.jackson.databind.json.JsonMapper;

/// What the desk's map shows, for a page: its smallest areas at the detail of the zoom, as the desk
/// draws them, and its cameras, all of which the page has to draw by itself.
record BesideScene(
    MapScene scene, Viewport view, int frames, double lateMillis, double mostMillis) {
  byte[] json() {
    List<List<double[]>> areas = new ArrayList<>();
    for (Area area : scene.geometry().leaves().items()) {
      List<double[]> ring = new ArrayList<>();
      area.walk((Arc arc) -> arc.points(view.zoom()), (x, y) -> ring.add(latLon(x, y)));
      areas.add(ring);
    }
    List<double[]> marks =
        scene.cameras().marks().stream().map(mark -> latLon(mark.x(), mark.y())).toList();
    return JsonMapper.shared()
        .writeValueAsBytes(
            Map.of(
                "centre", latLon(view.x(), view.y()),
                "zoom", view.zoom(),
                "frames", frames,
                "late", lateMillis,
                "most", mostMillis,
                "areas", areas,
                "marks", marks));
  }

  private static double[] latLon(double x, double y) {
    Position place = Mercator.position(x, y);
    return new double[] {place.lat(), place.lon()};
  }
}
