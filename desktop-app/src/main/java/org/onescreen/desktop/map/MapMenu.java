package org.onescreen.desktop.map;

import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.model.geo.Mercator;

/// What can be done at a place, under the right button; each line that has a key says it. On the FX
/// thread.
final class MapMenu {
  /// Takes a place in world units.
  interface AtPlace {
    void at(double x, double y);
  }

  private final MapCanvas map;
  private final MapWords words;
  private final ContextMenu menu = new ContextMenu();
  private double x;
  private double y;

  /// @param keepView keeps the view around a place under a name
  MapMenu(MapCanvas map, MapWords words, AtPlace keepView) {
    this.map = map;
    this.words = words;
    menu.getStyleClass().add("map-menu");
    add("near", () -> begin(Sketch.begun(Sketch.Mode.NEAR).with(x, y)));
    add("measure", () -> begin(Sketch.begun(Sketch.Mode.MEASURE).with(x, y)));
    add("circle", () -> begin(Sketch.begun(Sketch.Mode.CIRCLE)));
    add("lasso", () -> begin(Sketch.begun(Sketch.Mode.LASSO)));
    menu.getItems().add(new SeparatorMenuItem());
    add("copy", this::copy);
    add("view", () -> keepView.at(x, y));
    map.setOnContextMenuRequested(this::show);
  }

  private void add(String key, Runnable action) {
    MenuItem item = new MenuItem(words.texts().get("map.menu." + key));
    item.setId("map-menu-" + key);
    item.setOnAction(_ -> action.run());
    menu.getItems().add(item);
  }

  private void show(ContextMenuEvent event) {
    // By the key of the menu: in the middle, as the return key.
    boolean pointed = !event.isKeyboardTrigger();
    double px = pointed ? event.getX() : map.getWidth() / 2;
    double py = pointed ? event.getY() : map.getHeight() / 2;
    Viewport view = map.viewport();
    x = view.worldX(px);
    y = view.worldY(py);
    Point2D there = map.localToScreen(px, py);
    menu.show(map, there.getX(), there.getY());
    event.consume();
  }

  private void begin(Sketch sketch) {
    map.sketchProperty().set(sketch);
    map.requestFocus();
  }

  /// As other programs read it: longitude first, in degrees.
  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(String.format(Locale.ROOT, "%.6f, %.6f", Mercator.lon(x), Mercator.lat(y)));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// The panel leaves the screen.
  void end() {
    menu.hide();
  }
}
