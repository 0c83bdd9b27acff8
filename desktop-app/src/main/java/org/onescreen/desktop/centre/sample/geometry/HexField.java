package org.onescreen.desktop.centre.sample.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.onescreen.desktop.centre.sample.chance.Dice;

/// A field of six-sided cells whose corners are shaken a little. Three cells meet in each corner,
/// so whatever set of cells is taken, its outline never touches itself in a point. Cells are one
/// unit apart; north is up.
final class HexField {
  /// Sides of a cell, in the order of its neighbours: NE, E, SE, SW, W, NW.
  static final int SIDES = 6;

  private static final double ROW = Math.sqrt(3) / 2;
  private static final double RADIUS = 1 / Math.sqrt(3);
  private static final double SHAKE = 0.34;

  private final long seed;
  private final int width;
  private final int height;

  HexField(long seed, int width, int height) {
    this.seed = seed;
    this.width = width;
    this.height = height;
  }

  int cells() {
    return width * height;
  }

  int middle() {
    return cellAt(width / 2, height / 2);
  }

  double x(int cell) {
    return cell % width + (row(cell) % 2 == 0 ? 0 : 0.5);
  }

  double y(int cell) {
    return -row(cell) * ROW;
  }

  private int row(int cell) {
    return cell / width;
  }

  private int cellAt(int column, int row) {
    return column < 0 || row < 0 || column >= width || row >= height ? -1 : row * width + column;
  }

  /// The cell beyond a side, or -1 where the field ends.
  int neighbour(int cell, int side) {
    int row = row(cell);
    int column = cell % width;
    int odd = row % 2;
    return switch (side) {
      case 0 -> cellAt(column + odd, row - 1);
      case 1 -> cellAt(column + 1, row);
      case 2 -> cellAt(column + odd, row + 1);
      case 3 -> cellAt(column + odd - 1, row + 1);
      case 4 -> cellAt(column - 1, row);
      default -> cellAt(column + odd - 1, row - 1);
    };
  }

  /// The corner in which `side` begins, going clockwise. Every corner is the top (even) or the
  /// bottom (odd) of exactly one cell.
  int corner(int cell, int side) {
    return switch (side) {
      case 0 -> 2 * cell;
      case 1 -> 2 * neighbour(cell, 0) + 1;
      case 2 -> 2 * neighbour(cell, 2);
      case 3 -> 2 * cell + 1;
      case 4 -> 2 * neighbour(cell, 3);
      default -> 2 * neighbour(cell, 5) + 1;
    };
  }

  Coordinate place(int corner) {
    Dice dice = new Dice(Dice.mix(seed + corner));
    int cell = corner / 2;
    double up = corner % 2 == 0 ? RADIUS : -RADIUS;
    return new Coordinate(
        x(cell) + SHAKE * (dice.unit() - 0.5), y(cell) + up + SHAKE * (dice.unit() - 0.5));
  }
}
