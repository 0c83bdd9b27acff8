package org.onescreen.desktop.wall;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.wall.layout.Arrangement;

/// A place of the wall, which a camera's tile comes into. An empty one says its number and how to
/// fill it.
///
/// FX thread only.
final class TileSlot extends StackPane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass HOTSPOT = PseudoClass.getPseudoClass("hotspot");
  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

  private final int number;
  private final Label hint = new Label();
  private final Texts texts;
  private @Nullable CameraTile tile;

  /// @param number from 0
  TileSlot(int number, Texts texts) {
    this.number = number;
    this.texts = texts;
    getStyleClass().add("tile-slot");
    setMinSize(0, 0);
    hint.getStyleClass().add("tile-hint");
    hint.setWrapText(true);
    getChildren().add(hint);
    show(Optional.empty(), "");
  }

  int number() {
    return number;
  }

  Optional<CameraTile> tile() {
    return Optional.ofNullable(tile);
  }

  /// Takes a tile in, or none.
  ///
  /// @param missing the code of a camera that is wanted here and not known on this desk; may be
  ///   empty
  void show(Optional<CameraTile> camera, String missing) {
    hint.setText(
        missing.isEmpty()
            ? texts.get("wall.slot.empty", number + 1)
            : texts.get("wall.slot.unknown", missing));
    hint.setVisible(camera.isEmpty());
    pseudoClassStateChanged(FILLED, camera.isPresent());
    if (camera.orElse(null) != tile) {
      getChildren().remove(tile);
      tile = camera.orElse(null);
      camera.ifPresent(getChildren()::add);
    }
  }

  /// Marks it as selected and as hotspot.
  void mark(int selected, int hotspot) {
    pseudoClassStateChanged(SELECTED, number == selected);
    pseudoClassStateChanged(HOTSPOT, number == hotspot && hotspot != Arrangement.NO_HOTSPOT);
  }

  /// Something is dragged over it, or is not any more.
  void aim(boolean at) {
    pseudoClassStateChanged(AIMED, at);
  }
}
