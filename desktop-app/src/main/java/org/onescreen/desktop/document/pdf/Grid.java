package org.onescreen.desktop.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.document.Block.Align;

/// Draws ruled rows of cells. A row that does not fit goes to the next page; one that is higher
/// than a page is cut between lines.
final class Grid {
  private static final float SIZE = Measures.CELL;
  private static final float LINE = SIZE * Measures.LEADING;

  private final Flow flow;
  private final Lines lines;

  Grid(Flow flow, Lines lines) {
    this.flow = flow;
    this.lines = lines;
  }

  /// @param width in points
  /// @param atLeast so many lines
  record Cell(String text, float width, Align align, int atLeast) {}

  /// @param onNewPage what is repeated there before the row
  void row(List<Cell> cells, Rows onNewPage) throws IOException {
    List<List<String>> texts = new ArrayList<>();
    int most = 1;
    for (Cell cell : cells) {
      List<String> broken = lines.of(cell.text(), SIZE, cell.width() - 2 * Measures.PADDING, 0);
      texts.add(broken);
      most = Math.max(most, Math.max(broken.size(), cell.atLeast()));
    }
    int done = 0;
    while (done < most) {
      int left = most - done;
      boolean fits = height(left) <= flow.room();
      if (!fits && (height(left) <= Flow.wholePage() / 2 || flow.room() < height(2))) {
        flow.breakPage();
        onNewPage.draw();
      }
      int now = Math.max(1, Math.min(left, (int) ((flow.room() - 2 * Measures.PADDING) / LINE)));
      draw(cells, texts, done, now);
      done += now;
    }
  }

  private static float height(int count) {
    return count * LINE + 2 * Measures.PADDING;
  }

  private void draw(List<Cell> cells, List<List<String>> texts, int from, int count)
      throws IOException {
    float height = height(count);
    float x = Measures.LEFT;
    for (int c = 0; c < cells.size(); c++) {
      Cell cell = cells.get(c);
      flow.box(x, cell.width(), height);
      List<String> own = texts.get(c);
      float down = Measures.PADDING + Math.max(0, count - (own.size() - from)) * LINE / 2;
      for (int i = from; i < Math.min(own.size(), from + count); i++) {
        float inner = cell.width() - 2 * Measures.PADDING;
        flow.at(own.get(i), SIZE, x + Measures.PADDING, inner, cell.align(), down);
        down += LINE;
      }
      x += cell.width();
    }
    flow.skip(height);
  }

  /// Draws some rows.
  @FunctionalInterface
  interface Rows {
    void draw() throws IOException;
  }
}
