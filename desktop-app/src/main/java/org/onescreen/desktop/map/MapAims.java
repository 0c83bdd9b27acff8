package org.onescreen.desktop.map;

import java.util.Optional;
import org.onescreen.desktop.map.scene.Area;
import org.onescreen.desktop.map.scene.Mark;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Takes the map to a place and selects what is there. On the FX thread.
record MapAims(MapCanvas map) {
  private static final double PLACE_ZOOM = 16.5;

  void area(Area area) {
    map.glideTo(area.bounds());
    map.selectedProperty().set(Optional.of(new Picked.OfArea(area)));
  }

  void mark(Mark mark) {
    map.glide(near(mark.x(), mark.y()));
    map.selectedProperty().set(Optional.of(new Picked.OfMark(mark)));
  }

  /// Near enough to see its grid, at once.
  void place(Position place) {
    map.look(near(Mercator.x(place.lon()), Mercator.y(place.lat())));
  }

  private Viewport near(double x, double y) {
    return new Viewport(
        x, y, Math.max(PLACE_ZOOM, map.viewport().zoom()), map.getWidth(), map.getHeight());
  }
}
