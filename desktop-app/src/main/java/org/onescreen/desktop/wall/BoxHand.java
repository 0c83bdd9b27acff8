package org.onescreen.desktop.wall;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.video.control.DragBox;
import org.onescreen.desktop.wall.layout.ZoomWindow;

/// Draws a box over a tile's picture with Shift and the mouse, for the camera to zoom into (拉框放大).
///
/// FX thread only.
final class BoxHand {
  private static final double SMALLEST = 8;

  private final Region frame = new Region();
  private final Consumer<DragBox> drawn;
  private @Nullable TileSlot slot;
  private Point2D from = Point2D.ZERO;
  private Point2D to = Point2D.ZERO;

  /// @param drawn takes a box that was drawn
  BoxHand(Pane wall, Consumer<DragBox> drawn) {
    this.drawn = drawn;
    frame.getStyleClass().add("drag-box");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    frame.setVisible(false);
    wall.getChildren().add(frame);
  }

  boolean isDrawing() {
    return slot != null;
  }

  void begin(TileSlot over, Point2D at) {
    slot = over;
    from = at;
    to = at;
  }

  void draw(Point2D at) {
    to = at;
    if (!((Pane) frame.getParent()).getChildren().getLast().equals(frame)) {
      frame.toFront();
    }
    frame.setVisible(true);
    frame.resizeRelocate(
        Math.min(from.getX(), to.getX()),
        Math.min(from.getY(), to.getY()),
        Math.abs(to.getX() - from.getX()),
        Math.abs(to.getY() - from.getY()));
  }

  /// Hands the box over; a mere click is none.
  void end() {
    box().ifPresent(drawn);
    slot = null;
    frame.setVisible(false);
  }

  private Optional<DragBox> box() {
    TileSlot over = slot;
    if (over == null || from.distance(to) < SMALLEST) {
      return Optional.empty();
    }
    return over.tile()
        .map(
            tile -> {
              Point2D one = part(over, tile, from);
              Point2D other = part(over, tile, to);
              // The camera knows nothing of the part of its picture that the tile shows.
              ZoomWindow shown = tile.zoom();
              return DragBox.between(
                  shown.wholeX(one.getX()),
                  shown.wholeY(one.getY()),
                  shown.wholeX(other.getX()),
                  shown.wholeY(other.getY()));
            });
  }

  private static Point2D part(TileSlot slot, CameraTile tile, Point2D at) {
    return tile.picture()
        .inPicture(
            at.getX() - slot.getLayoutX() - tile.picture().getLayoutX(),
            at.getY() - slot.getLayoutY() - tile.picture().getLayoutY());
  }
}
