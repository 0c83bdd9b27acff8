package org.onescreen.desktop.centre.sample.geometry;

import java.util.Arrays;

/// Cells in the order of their distance: a binary heap of plain numbers, since a county takes some
/// hundred thousand steps through it.
final class CellQueue {
  private double[] distances = new double[1024];
  private int[] cells = new int[1024];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /// The distance of the nearest cell.
  double distance() {
    return distances[0];
  }

  void add(double distance, int cell) {
    if (size == cells.length) {
      distances = Arrays.copyOf(distances, size * 2);
      cells = Arrays.copyOf(cells, size * 2);
    }
    int place = size++;
    while (place > 0 && distances[(place - 1) / 2] > distance) {
      move((place - 1) / 2, place);
      place = (place - 1) / 2;
    }
    put(place, distance, cell);
  }

  /// Takes out the nearest cell.
  int take() {
    int nearest = cells[0];
    size--;
    double distance = distances[size];
    int cell = cells[size];
    int place = 0;
    while (true) {
      int child = 2 * place + 1;
      if (child + 1 < size && distances[child + 1] < distances[child]) {
        child++;
      }
      if (child >= size || distances[child] >= distance) {
        break;
      }
      move(child, place);
      place = child;
    }
    put(place, distance, cell);
    return nearest;
  }

  private void move(int from, int to) {
    put(to, distances[from], cells[from]);
  }

  private void put(int place, double distance, int cell) {
    distances[place] = distance;
    cells[place] = cell;
  }
}
