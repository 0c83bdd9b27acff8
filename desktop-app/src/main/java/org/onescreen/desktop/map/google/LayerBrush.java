package org.onescreen.desktop.map.google;

import com.dlsc.gmapsfx.javascript.JavascriptObject;
import com.dlsc.gmapsfx.javascript.event.UIEventType;
import com.dlsc.gmapsfx.javascript.object.GoogleMap;
import com.dlsc.gmapsfx.javascript.object.LatLong;
import com.dlsc.gmapsfx.javascript.object.MVCArray;
import com.dlsc.gmapsfx.javascript.object.Marker;
import com.dlsc.gmapsfx.javascript.object.MarkerOptions;
import com.dlsc.gmapsfx.shapes.Polygon;
import com.dlsc.gmapsfx.shapes.PolygonOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.web.WebEngine;
import netscape.javascript.JSObject;
import org.onescreen.model.geo.Position;

/// Puts layers on Google's map, a few shapes in each pulse, so that the screen never waits for a
/// page. On the FX thread.
@SuppressWarnings(
    "removal") // the JDK's JSObject is on its way into JavaFX, which brings it already
final class LayerBrush {
  private static final long NANOS_OF_A_PULSE = 5_000_000;

  private final GoogleMap map;
  private final WebEngine page;
  private final UnaryOperator<Position> shift;
  private final Queue<Runnable> due = new ArrayDeque<>();

  /// What takes off again what is shown, and what should be gone already.
  private final List<Runnable> shown = new ArrayList<>();

  private final Queue<Runnable> stale = new ArrayDeque<>();
  private final AnimationTimer pulse =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          draw();
        }
      };

  LayerBrush(GoogleMap map, WebEngine page, UnaryOperator<Position> shift) {
    this.map = map;
    this.page = page;
    this.shift = shift;
  }

  void show(Layers layers) {
    due.clear();
    stale.addAll(shown);
    shown.clear();
    layers.patches().forEach(patch -> due.add(() -> add(patch)));
    layers.pins().forEach(pin -> due.add(() -> add(pin)));
    pulse.start();
  }

  private void draw() {
    long end = System.nanoTime() + NANOS_OF_A_PULSE;
    while (System.nanoTime() < end) {
      // What was shown stays until its successor is there.
      Runnable next = due.isEmpty() ? stale.poll() : due.poll();
      if (next == null) {
        pulse.stop();
        return;
      }
      next.run();
    }
  }

  private void add(Layers.Patch patch) {
    // One script for a whole ring: the library's own way makes an object of every point.
    JSObject path =
        (JSObject)
            page.executeScript(
                patch.ring().stream()
                    .map(shift)
                    .map(p -> "{lat:" + p.lat() + ",lng:" + p.lon() + "}")
                    .collect(Collectors.joining(",", "new google.maps.MVCArray([", "])")));
    Polygon polygon =
        new Polygon(
            new PolygonOptions()
                .paths(new MVCArray(path))
                .fillColor(patch.fill())
                .fillOpacity(patch.strength())
                .strokeColor(patch.edge())
                .strokeWeight(patch.width())
                .clickable(true));
    map.addMapShape(polygon);
    clicked(polygon, patch.chosen());
    shown.add(() -> forget(polygon));
  }

  private void add(Layers.Pin pin) {
    Position at = shift.apply(pin.at());
    MarkerOptions options =
        new CentredOptions(page, pin.icon(), pin.size())
            .position(new LatLong(at.lat(), at.lon()))
            .title(pin.title())
            .visible(true);
    Marker marker = new Marker(options);
    map.addMarker(marker);
    clicked(marker, pin.chosen());
    shown.add(() -> forget(marker));
  }

  private void clicked(JavascriptObject shape, Runnable chosen) {
    map.addUIEventHandler(shape, UIEventType.click, _ -> chosen.run());
  }

  private void forget(Polygon polygon) {
    map.removeMapShape(polygon);
    Peers.forget(page, polygon);
  }

  private void forget(Marker marker) {
    map.removeMarker(marker);
    Peers.forget(page, marker);
  }

  void end() {
    due.clear();
    stale.clear();
    shown.clear();
    pulse.stop();
  }
}
