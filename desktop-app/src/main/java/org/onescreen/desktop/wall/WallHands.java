package org.onescreen.desktop.wall;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.DragBox;
import org.onescreen.desktop.wall.layout.ZoomWindow;

/// The mouse on the wall: a click selects, a second one shows a tile alone, dragging swaps two
/// tiles or moves the picture of one that is zoomed into, and the wheel zooms.
///
/// FX thread only.
final class WallHands {
  private static final double FAR_ENOUGH = 8;
  private static final double ZOOM_STEP = 1.25;

  private final WallGrid grid;
  private final WallModel model;
  private final BoxHand box;
  private final DropHand drops;
  private @Nullable TileSlot pressed;
  private Point2D last = Point2D.ZERO;
  private boolean dragging;

  /// @param zoom takes a box that the camera is to zoom into
  WallHands(WallGrid grid, WallModel model, Consumer<DragBox> zoom) {
    this.grid = grid;
    this.box = new BoxHand(grid, zoom);
    this.model = model;
    this.drops = new DropHand(grid, (cameras, slot) -> model.fill(slot, cameras));
    grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    grid.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    grid.addEventHandler(ScrollEvent.SCROLL, this::wheel);
  }

  private void press(MouseEvent event) {
    TileSlot slot = drops.at(new Point2D(event.getX(), event.getY()));
    grid.requestFocus();
    pressed = slot;
    dragging = false;
    last = new Point2D(event.getX(), event.getY());
    if (slot == null || event.getButton() == MouseButton.MIDDLE) {
      return;
    }
    model.select(slot.number());
    if (event.isShiftDown()) {
      box.begin(slot, last);
      return;
    }
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && slot.tile().isPresent()) {
      model.toggleAlone();
    }
  }

  private void drag(MouseEvent event) {
    TileSlot from = pressed;
    Point2D now = new Point2D(event.getX(), event.getY());
    if (from == null || (!dragging && now.distance(last) < FAR_ENOUGH)) {
      return;
    }
    dragging = true;
    if (box.isDrawing()) {
      box.draw(now);
      return;
    }
    CameraTile tile = from.tile().orElse(null);
    if (tile != null && !tile.zoom().isWhole()) {
      pan(tile, last, now);
      last = now;
      return;
    }
    TileSlot under = drops.at(now);
    drops.aim(under == from ? null : under);
  }

  private static void pan(CameraTile tile, Point2D from, Point2D to) {
    double width = Math.max(1, tile.picture().getWidth());
    double height = Math.max(1, tile.picture().getHeight());
    double x = (to.getX() - from.getX()) / width;
    double y = (to.getY() - from.getY()) / height;
    tile.picture().zoom(tile.zoom().panned(-x, -y));
  }

  private void release(MouseEvent event) {
    TileSlot from = pressed;
    TileSlot to = drops.aimed();
    box.end();
    if (dragging && from != null && to != null && grid.alone().isEmpty()) {
      model.step(present -> present.swap(from.number(), to.number()));
      model.select(to.number());
    }
    drops.aim(null);
    pressed = null;
    dragging = false;
  }

  private void wheel(ScrollEvent event) {
    TileSlot slot = drops.at(new Point2D(event.getX(), event.getY()));
    if (slot == null || slot.tile().isEmpty() || event.getDeltaY() == 0) {
      return;
    }
    CameraTile tile = slot.tile().get();
    Point2D inPicture =
        tile.picture()
            .inPicture(
                event.getX() - slot.getLayoutX() - tile.picture().getLayoutX(),
                event.getY() - slot.getLayoutY() - tile.picture().getLayoutY());
    zoom(tile, inPicture, event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
    event.consume();
  }

  static void zoom(CameraTile tile, Point2D at, double factor) {
    ZoomWindow next = tile.zoom().nearer(at.getX(), at.getY(), factor);
    tile.picture().zoom(next.isWhole() ? ZoomWindow.WHOLE : next);
  }
}
