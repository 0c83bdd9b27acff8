package org.onescreen.desktop.map;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.geo.Mercator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps views of the map under a name, and goes back to them.
final class ViewBox extends VBox {
  private static final Logger LOG = LoggerFactory.getLogger(ViewBox.class);
  private static final int MOST = 20;

  private interface Work {
    Map<String, SavedViews.View> run() throws IOException;
  }

  private final MapCanvas map;
  private final SavedViews saved;
  private final MapWords words;
  private final UiThread ui;
  private final TextField name = new TextField();
  private final VBox rows = new VBox();
  private final Label said = new Label();
  private Map<String, SavedViews.View> views = Map.of();

  ViewBox(MapCanvas map, SavedViews saved, MapWords words, UiThread ui) {
    this.map = map;
    this.saved = saved;
    this.words = words;
    this.ui = ui;
    getStyleClass().addAll("map-box", "map-views");
    name.setPromptText(words.texts().get("map.views.name"));
    name.setOnAction(_ -> keep());
    HBox.setHgrow(name, Priority.ALWAYS);
    Button keep = new Button(words.texts().get("map.views.keep"));
    keep.setMinWidth(Region.USE_PREF_SIZE);
    keep.setOnAction(_ -> keep());
    said.getStyleClass().add("map-hint");
    said.setWrapText(true);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    getChildren().addAll(new HBox(name, keep), rows, said);
  }

  /// Brings a place into the middle and asks for the name of that view.
  void keepAround(double x, double y) {
    map.look(map.viewport().centredOn(x, y));
    MapBoard.reveal(this);
    name.requestFocus();
  }

  /// Reads what was kept. Called when the panel comes on the screen.
  void read() {
    work(saved::read);
  }

  private void keep() {
    String called = name.getText().strip();
    if (called.isEmpty()) {
      name.requestFocus();
      return;
    }
    if (views.size() >= MOST && !views.containsKey(called)) {
      said.setText(words.texts().get("map.views.full", MOST));
      return;
    }
    Viewport view = map.viewport();
    Map<String, SavedViews.View> next = new LinkedHashMap<>(views);
    next.put(
        called, new SavedViews.View(Mercator.lon(view.x()), Mercator.lat(view.y()), view.zoom()));
    name.clear();
    write(next);
  }

  private void write(Map<String, SavedViews.View> next) {
    work(
        () -> {
          saved.write(next);
          return saved.read();
        });
  }

  private void work(Work work) {
    Thread.ofVirtual()
        .name("map-views")
        .start(
            () -> {
              try {
                Map<String, SavedViews.View> read = work.run();
                ui.run(() -> show(read));
              } catch (IOException e) {
                LOG.warn("the kept views of the map could not be read or written", e);
                ui.run(() -> said.setText(words.texts().get("map.views.failed")));
              }
            });
  }

  private void show(Map<String, SavedViews.View> read) {
    views = read;
    said.setText("");
    rows.getChildren().clear();
    read.forEach(
        (called, view) -> {
          Hyperlink link = new Hyperlink(called);
          link.setOnAction(_ -> go(view));
          Region space = new Region();
          HBox.setHgrow(space, Priority.ALWAYS);
          Button forget = new Button(words.texts().get("map.views.forget"));
          forget.getStyleClass().add("map-views-forget");
          forget.setMinWidth(Region.USE_PREF_SIZE);
          forget.setOnAction(
              _ -> {
                Map<String, SavedViews.View> rest = new LinkedHashMap<>(views);
                rest.remove(called);
                write(rest);
              });
          rows.getChildren().add(new HBox(link, space, forget));
        });
  }

  private void go(SavedViews.View view) {
    map.glide(
        new Viewport(
            Mercator.x(view.lon()),
            Mercator.y(view.lat()),
            Math.clamp(view.zoom(), Viewport.FARTHEST, Viewport.NEAREST),
            map.getWidth(),
            map.getHeight()));
    map.requestFocus();
  }
}
