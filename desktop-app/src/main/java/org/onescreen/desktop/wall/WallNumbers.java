package org.onescreen.desktop.wall;

import java.util.List;
import org.onescreen.desktop.shell.Texts;

/// What the streams do in a second, on demand: each tile's numbers on the tile, and those of the
/// whole wall in its bar.
///
/// FX thread only.
final class WallNumbers {
  private final WallGrid grid;
  private final WallBar bar;
  private final Texts texts;
  private boolean shown;

  WallNumbers(WallGrid grid, WallBar bar, Texts texts) {
    this.grid = grid;
    this.bar = bar;
    this.texts = texts;
  }

  void toggle() {
    shown = !shown;
    show();
  }

  /// Other tiles may have come.
  void show() {
    grid.tiles().forEach(tile -> tile.numbers(shown));
    look();
  }

  /// Sums up what plays now.
  void look() {
    bar.sums(shown ? sums() : "");
  }

  private String sums() {
    List<CameraTile> live = grid.seen().stream().filter(CameraTile::isLive).toList();
    List<TileNumbers.Reading> readings = live.stream().map(CameraTile::reading).toList();
    return texts.get(
        "wall.numbers.all",
        live.size(),
        grid.seen().size(),
        readings.stream().mapToDouble(TileNumbers.Reading::framesPerSecond).sum(),
        readings.stream().mapToDouble(TileNumbers.Reading::kilobitsPerSecond).sum(),
        readings.stream().mapToLong(TileNumbers.Reading::delayMillis).max().orElse(0),
        readings.stream().mapToDouble(TileNumbers.Reading::dropsPerSecond).sum());
  }
}
