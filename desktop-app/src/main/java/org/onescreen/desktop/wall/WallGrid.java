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
    double width = (getWidth() - GAP * (columns - 1)) / columns;
    double height = (getHeight() - GAP * (rows - 1)) / rows;
    for (int i = 0; i < tiles.size(); i++) {
      double x = (i % columns) * (width + GAP);
      double y = Math.floorDiv(i, columns) * (height + GAP);
      tiles
          .get(i)
          .resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
  }
}
