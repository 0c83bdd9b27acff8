package org.onescreen.desktop.map;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.base.BaseKeeper;
import org.onescreen.desktop.map.google.ForeignMap;
import org.onescreen.desktop.map.google.GoogleMapFx;
import org.onescreen.desktop.map.google.Layers;
import org.onescreen.desktop.map.google.PageLibrary;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.tiles.BaseMap;
import org.onescreen.desktop.tiles.TileTrouble;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lays a foreign base map over the own canvas while one is chosen, and keeps both at the same view
/// with the same layers: the canvas below goes on saying what is shown and selected. On the FX
/// thread.
final class ForeignBase {
  private static final Logger LOG = LoggerFactory.getLogger(ForeignBase.class);

  private final MapCanvas map;
  private final BaseKeeper bases;
  private final UiThread ui;
  private final StackPane sheet;
  private final LayerCut cut;
  private @Nullable ForeignMap foreign;
  private boolean ready;
  private boolean hearing;
  private boolean cutting;
  private boolean due;

  /// @param sheet what the map lies in, the canvas lowest
  ForeignBase(MapCanvas map, BaseKeeper bases, MapWords words, UiThread ui, StackPane sheet) {
    this.map = map;
    this.bases = bases;
    this.ui = ui;
    this.sheet = sheet;
    cut = new LayerCut(words, this::choose);
  }

  /// Follows what is chosen, until the hold is let go.
  void follow(Holds holds) {
    holds.add(bases.foreign().subscribe(this::change)::unsubscribe);
    holds.add(map.mapSceneProperty().subscribe(this::draw)::unsubscribe);
    holds.add(map.layersProperty().subscribe(this::draw)::unsubscribe);
    holds.add(map.selectedProperty().subscribe(this::draw)::unsubscribe);
    holds.add(map.looksProperty().subscribe(this::draw)::unsubscribe);
    holds.add(map.viewportProperty().subscribe(this::look)::unsubscribe);
    holds.add(this::end);
  }

  private void change(Optional<BaseMap> chosen) {
    end();
    chosen.ifPresent(
        base ->
            Thread.ofVirtual()
                .name("map-page-library")
                .start(
                    () -> {
                      PageLibrary.prepare();
                      ui.run(() -> open(base));
                    }));
  }

  private void open(BaseMap base) {
    if (foreign != null || !bases.foreign().get().equals(Optional.of(base))) {
      return;
    }
    GoogleMapFx.open(base, new Hearer())
        .ifPresentOrElse(this::lay, () -> bases.fail(TileTrouble.FOREIGN_UNAVAILABLE));
  }

  private void lay(ForeignMap opened) {
    foreign = opened;
    sheet.getChildren().add(1, opened.node());
    // Nothing of it is shown before it can show something: the own ground is there until then.
    opened.node().setOpacity(0);
    opened.node().setMouseTransparent(true);
  }

  private final class Hearer implements ForeignMap.Listener {
    @Override
    public void ready() {
      if (foreign != null) {
        ready = true;
        foreign.node().setOpacity(1);
        foreign.node().setMouseTransparent(false);
        look();
        draw();
      }
    }

    @Override
    public void moved(Position centre, int zoom) {
      if (!ready) {
        return;
      }
      Viewport view = map.viewport();
      hearing = true;
      map.look(
          new Viewport(
              Mercator.x(centre.lon()),
              Mercator.y(centre.lat()),
              Math.clamp(zoom, Viewport.FARTHEST, Viewport.NEAREST),
              view.width(),
              view.height()));
      hearing = false;
      draw();
    }

    @Override
    public void failed(ForeignMap.Fault why) {
      bases.fail(
          switch (why) {
            case UNREACHABLE -> TileTrouble.FOREIGN_UNREACHABLE;
            case REFUSED -> TileTrouble.FOREIGN_REFUSED;
          });
    }
  }

  private void choose(Picked picked) {
    map.selectedProperty().set(Optional.of(picked));
  }

  private void look() {
    if (foreign != null && ready && !hearing) {
      Viewport view = map.viewport();
      foreign.look(Mercator.position(view.x(), view.y()), (int) Math.round(view.zoom()));
    }
  }

  /// One cut at a time; what changes meanwhile asks for one more.
  private void draw() {
    if (foreign == null || !ready || map.mapSceneProperty().get().geometry().isEmpty()) {
      return;
    }
    if (cutting) {
      due = true;
      return;
    }
    cutting = true;
    SheetOrder order = map.order(1);
    Thread.ofVirtual()
        .name("map-layers")
        .start(
            () -> {
              try {
                Layers layers = cut.of(order);
                ui.run(() -> take(layers));
              } catch (RuntimeException e) {
                LOG.error("the layers of a foreign map could not be made", e);
                ui.run(() -> cutting = false);
              }
            });
  }

  private void take(Layers layers) {
    cutting = false;
    if (foreign != null && ready) {
      foreign.show(layers);
    }
    if (due) {
      due = false;
      draw();
    }
  }

  private void end() {
    ready = false;
    due = false;
    ForeignMap gone = foreign;
    foreign = null;
    if (gone != null) {
      sheet.getChildren().remove(gone.node());
      gone.close();
    }
  }
}
