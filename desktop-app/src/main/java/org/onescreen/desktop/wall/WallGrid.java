package org.onescreen.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.layout.Box;
import org.onescreen.desktop.wall.layout.WallLayout;

/// Lays the places of a wall out as its layout says; or one of them alone, over the whole room.
///
/// FX thread only.
final class WallGrid extends Pane {
  private static final double GAP = 4;

  private final Texts texts;
  private WallLayout layout;
  private List<TileSlot> slots = List.of();
  private OptionalInt alone = OptionalInt.empty();

  WallGrid(WallLayout layout, Texts texts) {
    this.layout = layout;
    this.texts = texts;
    getStyleClass().add("wall-grid");
    setMinSize(0, 0);
    shape(layout);
  }

  List<TileSlot> slots() {
    return slots;
  }

  /// The tiles that have a camera.
  List<CameraTile> tiles() {
    return slots.stream().flatMap(slot -> slot.tile().stream()).toList();
  }

  /// The tiles that can be seen: all, or the one that stands alone; none of a window that lies in
  /// the task bar.
  List<CameraTile> seen() {
    return iconified() ? List.of() : standing();
  }

  private boolean iconified() {
    return getScene() != null
        && getScene().getWindow() instanceof Stage stage
        && stage.isIconified();
  }

  private List<CameraTile> standing() {
    return slots.stream()
        .filter(slot -> alone.isEmpty() || alone.getAsInt() == slot.number())
        .flatMap(slot -> slot.tile().stream())
        .toList();
  }

  /// Those that have a camera and cannot be seen.
  List<CameraTile> hidden() {
    List<CameraTile> seen = seen();
    return tiles().stream().filter(tile -> !seen.contains(tile)).toList();
  }

  /// Another layout; places that both have stay with their tiles.
  void shape(WallLayout other) {
    layout = other;
    List<TileSlot> next = new ArrayList<>(slots.subList(0, Math.min(slots.size(), other.size())));
    IntStream.range(next.size(), other.size())
        .mapToObj(number -> new TileSlot(number, texts))
        .forEach(next::add);
    slots = List.copyOf(next);
    getChildren().removeIf(TileSlot.class::isInstance);
    getChildren().addAll(0, slots);
    alone(OptionalInt.empty());
  }

  /// One place over the whole room, or all of them again.
  void alone(OptionalInt slot) {
    alone = slot;
    for (TileSlot each : slots) {
      each.setVisible(slot.isEmpty() || slot.getAsInt() == each.number());
    }
    requestLayout();
  }

  OptionalInt alone() {
    return alone;
  }

  @Override
  protected void layoutChildren() {
    if (alone.isPresent()) {
      slots.get(alone.getAsInt()).resizeRelocate(0, 0, getWidth(), getHeight());
      return;
    }
    double scale =
        getScene() == null || getScene().getWindow() == null
            ? 1
            : getScene().getWindow().getOutputScaleX();
    List<Box> boxes = Box.of(layout, getWidth(), getHeight(), GAP, scale);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      slots.get(i).resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
  }
}
