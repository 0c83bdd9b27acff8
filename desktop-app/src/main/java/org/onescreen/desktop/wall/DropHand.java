package org.onescreen.desktop.wall;

import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.CameraDrag;
import org.onescreen.model.camera.GbDeviceCode;

/// Cameras that come out of the tree or off the map stay where they are dropped.
///
/// FX thread only.
final class DropHand {
  private final WallGrid grid;
  private final ObjIntConsumer<List<GbDeviceCode>> dropped;
  private @Nullable TileSlot aimed;

  /// @param dropped told what fell on the place of a number
  DropHand(WallGrid grid, ObjIntConsumer<List<GbDeviceCode>> dropped) {
    this.grid = grid;
    this.dropped = dropped;
    grid.addEventHandler(DragEvent.DRAG_OVER, this::over);
    grid.addEventHandler(DragEvent.DRAG_EXITED, _ -> aim(null));
    grid.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
  }

  private void over(DragEvent event) {
    if (!CameraDrag.read(event.getDragboard()).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
      aim(at(new Point2D(event.getX(), event.getY())));
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    List<GbDeviceCode> cameras = CameraDrag.read(event.getDragboard());
    TileSlot slot = at(new Point2D(event.getX(), event.getY()));
    boolean taken = slot != null && !cameras.isEmpty();
    if (slot != null && taken) {
      dropped.accept(cameras, slot.number());
    }
    aim(null);
    event.setDropCompleted(taken);
    event.consume();
  }

  /// Marks where what is in the hand would go to; null for nowhere.
  void aim(@Nullable TileSlot slot) {
    if (aimed != null && aimed != slot) {
      aimed.aim(false);
    }
    aimed = slot;
    if (slot != null) {
      slot.aim(true);
    }
  }

  @Nullable TileSlot aimed() {
    return aimed;
  }

  /// The place that is seen there.
  @Nullable TileSlot at(Point2D point) {
    return grid.slots().stream()
        .filter(Node::isVisible)
        .filter(slot -> slot.getBoundsInParent().contains(point))
        .findFirst()
        .orElse(null);
  }
}
