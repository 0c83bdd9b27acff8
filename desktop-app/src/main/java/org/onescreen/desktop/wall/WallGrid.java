package org.onescreen.desktop.wall;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;

/// Lays tiles out in rows and columns that fill the room, to whole pixels, with the same gap
/// between all.
///
/// FX thread only.
final class WallGrid extends Pane {
  private static final double GAP = 4;

  private final int columns;
  private final int rows;
  private List<CameraTile> tiles = List.of();

  WallGrid(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    getStyleClass().add("wall-grid");
    setMinSize(0, 0);
  }

  int size() {
    return columns * rows;
  }

  List<CameraTile> tiles() {
    return tiles;
  }

  void show(List<CameraTile> fresh) {
    tiles = List.copyOf(fresh);
    getChildren().setAll(new ArrayList<>(tiles));
  }

  @Override
  protected void layoutChildren() {
    double width = (getWidth() + GAP) / columns;
    double height = (getHeight() + GAP) / rows;
    for (int i = 0; i < tiles.size(); i++) {
      int column = i % columns;
      int row = Math.floorDiv(i, columns);
      // Each edge is snapped by itself: sizes rounded up would add to more than there is room for.
      double x = snapPositionX(column * width);
      double y = snapPositionY(row * height);
      double right = snapPositionX((column + 1) * width) - GAP;
      double bottom = snapPositionY((row + 1) * height) - GAP;
      tiles.get(i).resizeRelocate(x, y, right - x, bottom - y);
    }
  }
}
