package org.onescreen.desktop.map;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.onescreen.desktop.map.base.Backdrop;
import org.onescreen.desktop.map.scene.MapScene;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.UiThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sheets that a map has at hand: the newest, which stays until its successor has come, and a
/// coarse one of everything, so that a quick hand never runs into nothing. On the FX thread.
final class SheetDesk {
  private static final Logger LOG = LoggerFactory.getLogger(SheetDesk.class);
  private static final double MARGIN_SHARE = 0.2;
  private static final double MOST_MARGIN = 384;
  private static final double BARE_WIDTH = 1000;
  private static final double BARE_HEIGHT = 750;

  private final SheetRoom room;
  private final SheetRoom bareRoom;
  private Optional<Sheet> sheet = Optional.empty();
  private Optional<Sheet> bare = Optional.empty();

  /// @param changed told when there is something new to lay
  SheetDesk(UiThread ui, Runnable changed) {
    room =
        new SheetRoom(
            ui,
            made -> {
              sheet = Optional.of(made);
              changed.run();
            },
            SheetDesk::failed);
    bareRoom =
        new SheetRoom(
            ui,
            made -> {
              bare = Optional.of(made);
              changed.run();
            },
            SheetDesk::failed);
  }

  private static void failed(RuntimeException failure) {
    LOG.error("a sheet of the map could not be drawn", failure);
  }

  /// Orders what a view needs and does not have yet.
  void want(
      MapScene scene,
      Look look,
      Viewport view,
      double density,
      LayerChoice layers,
      Optional<Picked> selected,
      Optional<Backdrop> backdrop) {
    if (scene.geometry().isEmpty()) {
      return;
    }
    // The first one is of what is seen alone: it stands twice as soon, and the hand comes later.
    double margin =
        sheet.isEmpty()
            ? 0
            : Math.min(MOST_MARGIN, MARGIN_SHARE * Math.max(view.width(), view.height()));
    SheetOrder order =
        new SheetOrder(
            scene, look, view, Math.ceil(margin), density, layers, selected, backdrop, false);
    if (sheet.filter(s -> s.order().serves(order)).isEmpty() && !room.awaits(order)) {
      room.order(order);
    }
    SheetOrder all =
        new SheetOrder(
            scene,
            look,
            Viewport.world().sized(BARE_WIDTH, BARE_HEIGHT).fitted(scene.geometry().bounds(), 1),
            0,
            1,
            layers,
            Optional.empty(),
            Optional.empty(),
            true);
    boolean outdated = bare.filter(s -> s.order().isOnGroundOf(all)).isEmpty();
    // What is seen comes first: both would have to share what cores there are.
    if (outdated && sheet.isPresent() && !room.isBusy() && !bareRoom.isBusy()) {
      bareRoom.order(all);
    }
  }

  void lay(GraphicsContext g, Viewport view) {
    if (sheet.filter(s -> s.covers(view)).isEmpty()) {
      bare.ifPresent(s -> s.lay(g, view));
    }
    sheet.ifPresent(s -> s.lay(g, view));
  }

  Optional<Sheet> sheet() {
    return sheet;
  }

  Optional<Spot> spotAt(Viewport view, double x, double y) {
    return sheet.flatMap(s -> s.at(view, x, y));
  }

  boolean isBusy() {
    return room.isBusy() || bareRoom.isBusy();
  }
}
