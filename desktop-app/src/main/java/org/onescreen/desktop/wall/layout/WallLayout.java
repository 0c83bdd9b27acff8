package org.onescreen.desktop.wall.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the tiles of a wall lie: places in a raster, none over another, all inside.
///
/// Written as `grid COLUMNS ROWS`, `large COLUMNS SIDE` (one large tile of SIDE × SIDE in a square
/// raster) or `free COLUMNS ROWS x,y,w,h …`.
///
/// @param text the same in writing; equal layouts have equal texts
/// @param cells in the order of the tiles, one to [#MOST]
public record WallLayout(String text, int columns, int rows, List<Cell> cells) {
  public static final int MOST = 64;

  /// Units of a free layout in each direction.
  public static final int FREE_UNITS = 12;

  private static final int LONGEST_SIDE = 24;
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern COMMA = Pattern.compile(",");

  public WallLayout {
    cells = List.copyOf(cells);
    if (cells.isEmpty() || cells.size() > MOST) {
      throw new IllegalArgumentException("a wall of " + cells.size() + " tiles");
    }
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.right() > columns || cell.bottom() > rows) {
        throw new IllegalArgumentException("tile " + i + " lies outside the wall");
      }
      if (cells.subList(0, i).stream().anyMatch(cell::overlaps)) {
        throw new IllegalArgumentException("tile " + i + " lies over another");
      }
    }
  }

  /// Equal tiles in rows.
  public static WallLayout grid(int columns, int rows) {
    if (columns < 1 || rows < 1 || columns * rows > MOST) {
      throw new IllegalArgumentException("a wall of " + columns + "x" + rows);
    }
    List<Cell> cells = new ArrayList<>();
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        cells.add(new Cell(x, y, 1, 1));
      }
    }
    return new WallLayout("grid " + columns + " " + rows, columns, rows, cells);
  }

  /// One tile of `side` × `side` and single ones round it in a raster of `columns` × `columns`: in
  /// the corner where they fit beside it, in the middle where they fit round it.
  public static WallLayout large(int columns, int side) {
    if (side < 2 || side >= columns || columns > LONGEST_SIDE) {
      throw new IllegalArgumentException("a tile of " + side + " in " + columns);
    }
    int at = (columns - side) % 2 == 0 ? (columns - side) / 2 : 0;
    Cell large = new Cell(at, at, side, side);
    List<Cell> cells = new ArrayList<>(List.of(large));
    for (int y = 0; y < columns; y++) {
      for (int x = 0; x < columns; x++) {
        Cell small = new Cell(x, y, 1, 1);
        if (!small.overlaps(large)) {
          cells.add(small);
        }
      }
    }
    return new WallLayout("large " + columns + " " + side, columns, columns, cells);
  }

  /// Tiles of any size in a raster of [#FREE_UNITS].
  public static WallLayout free(List<Cell> cells) {
    StringBuilder text = new StringBuilder("free " + FREE_UNITS + " " + FREE_UNITS);
    for (Cell cell : cells) {
      text.append(" %d,%d,%d,%d".formatted(cell.x(), cell.y(), cell.width(), cell.height()));
    }
    return new WallLayout(text.toString(), FREE_UNITS, FREE_UNITS, cells);
  }

  /// Reads [#text()]; empty for what no layout is.
  public static Optional<WallLayout> parse(String text) {
    try {
      String[] words = SPACE.split(text, -1);
      return switch (words[0]) {
        case "grid" -> Optional.of(grid(number(words, 1), number(words, 2)));
        case "large" -> Optional.of(large(number(words, 1), number(words, 2)));
        case "free" -> Optional.of(freeOf(words));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static WallLayout freeOf(String[] words) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 3; i < words.length; i++) {
      String[] parts = COMMA.split(words[i], -1);
      cells.add(new Cell(number(parts, 0), number(parts, 1), number(parts, 2), number(parts, 3)));
    }
    return free(cells);
  }

  private static int number(String[] words, int at) {
    return Integer.parseInt(words[at]);
  }

  public int size() {
    return cells.size();
  }

  /// The same layout in units of a free one, so that its tiles can be moved one by one.
  public WallLayout freed() {
    List<Cell> freed = new ArrayList<>();
    for (Cell cell : cells) {
      int x = unit(cell.x(), columns);
      int y = unit(cell.y(), rows);
      freed.add(new Cell(x, y, unit(cell.right(), columns) - x, unit(cell.bottom(), rows) - y));
    }
    return free(freed);
  }

  /// Whether the raster of a free layout is fine enough for these tiles.
  public boolean canBeFreed() {
    return columns <= FREE_UNITS && rows <= FREE_UNITS;
  }

  private static int unit(int edge, int of) {
    return Math.round((float) edge * FREE_UNITS / of);
  }

  /// The tile moved and stretched by so many units; empty where it would lie over another or
  /// outside.
  public Optional<WallLayout> moved(int tile, int dx, int dy, int dWidth, int dHeight) {
    try {
      List<Cell> changed = new ArrayList<>(cells);
      Cell cell = cells.get(tile);
      changed.set(
          tile,
          new Cell(cell.x() + dx, cell.y() + dy, cell.width() + dWidth, cell.height() + dHeight));
      return Optional.of(free(changed));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
