package org.onescreen.desktop.map;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.LiveQueries;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Mercator;
import org.onescreen.desktop.map.scene.SceneFeed;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.Navigator;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.PanelSize;
import org.onescreen.desktop.shell.ShowsFacts;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.model.geo.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The map with what lies on it: card, legend, tip, and a sentence while there is nothing to draw.
public final class MapPanel implements Panel, ShowsFacts {
  private static final Logger LOG = LoggerFactory.getLogger(MapPanel.class);
  private static final double PLACE_ZOOM = 16.5;

  private final LiveQueries queries;
  private final UiThread ui;
  private final Texts texts;
  private final MapCanvas map;
  private final StackPane root = new StackPane();
  private final Label message = new Label();
  private boolean attached;
  private @Nullable SceneFeed feed;

  MapPanel(PanelSize size, LiveQueries queries, UiThread ui, Texts texts, Navigator navigator) {
    this.queries = queries;
    this.ui = ui;
    this.texts = texts;
    MapWords words = new MapWords(texts);
    map = new MapCanvas(words::length);
    message.getStyleClass().add("map-message");
    message.setMouseTransparent(true);
    MapLegend legend = new MapLegend(map, words, size);
    PlaceCard card = new PlaceCard(map, words, navigator);
    HoverTip tip = new HoverTip(map, words);
    StackPane.setAlignment(legend, Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(card, Pos.TOP_RIGHT);
    root.getStyleClass().add("map-panel");
    root.getStylesheets()
        .add(Objects.requireNonNull(MapPanel.class.getResource("map.css")).toExternalForm());
    root.getChildren().addAll(map, message, legend, card, tip);
    say("map.loading");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    if (!attached) {
      attached = true;
      feed = new SceneFeed(queries, ui.hop(this::take), ui.hop(this::fail));
    }
  }

  @Override
  public void detach() {
    attached = false;
    if (feed != null) {
      feed.close();
      feed = null;
    }
    map.hoveredProperty().set(Optional.empty());
  }

  /// Moves to a place, near enough to see its grid.
  public void show(Position place) {
    map.look(
        new Viewport(
            Mercator.x(place.lon()),
            Mercator.y(place.lat()),
            Math.max(PLACE_ZOOM, map.viewport().zoom()),
            map.getWidth(),
            map.getHeight()));
  }

  /// What it shows now.
  public MapFacts shown() {
    return MapFacts.of(map);
  }

  @Override
  public Map<String, Object> facts() {
    return shown().byName();
  }

  /// The map itself.
  public MapCanvas map() {
    return map;
  }

  private void take(MapScene scene) {
    // A scene may still be on its way when the panel leaves the screen.
    if (!attached) {
      return;
    }
    map.show(scene);
    if (scene.geometry().isEmpty()) {
      say("map.empty");
    } else {
      message.setVisible(false);
    }
  }

  private void fail(RuntimeException failure) {
    LOG.warn("the map could not read the cache", failure);
    if (map.mapSceneProperty().get().geometry().isEmpty()) {
      say("map.failed");
    }
  }

  private void say(String key) {
    message.setText(texts.get(key));
    message.setVisible(true);
  }
}
