package org.onescreen.desktop.mediation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import org.onescreen.desktop.shell.Inks;

/// A row of the table, used again for whichever case comes to its place. It has no cells: its words
/// are drawn side by side, so that scrolling styles one node a row and not two dozen.
final class LineRow extends TableRow<Long> {
  private final TableRows rows;
  private final LineColumns columns;
  private final Inks inks;
  private final LongConsumer seen;
  private final List<String> said = new ArrayList<>();

  /// @param seen is told which rows come into view
  LineRow(TableRows rows, LineColumns columns, Inks inks, LongConsumer seen) {
    this.rows = rows;
    this.columns = columns;
    this.inks = inks;
    this.seen = seen;
  }

  /// The words of its case as they are drawn; none while it is being read.
  List<String> said() {
    return List.copyOf(said);
  }

  /// What was read may say something else of its case now.
  void refresh() {
    Long row = getItem();
    setAccessibleText(
        row == null || isEmpty() ? null : rows.line(row).map(columns::spoken).orElse(null));
    requestLayout();
  }

  @Override
  protected void updateItem(Long row, boolean empty) {
    super.updateItem(row, empty);
    refresh();
    if (!empty && row != null) {
      seen.accept(row);
    }
  }

  /// Writes its words.
  void write(GraphicsContext pen, double middle) {
    said.clear();
    Long row = getItem();
    if (row == null || isEmpty()) {
      return;
    }
    rows.line(row)
        .ifPresent(
            line ->
                columns.lay(line, inks, getTableView()).forEach(word -> put(pen, word, middle)));
  }

  private void put(GraphicsContext pen, LineColumns.Placed word, double middle) {
    pen.setFont(inks.font(word.ink()));
    pen.setFill(inks.paint(word.ink()));
    pen.fillText(word.text(), snapPositionX(word.left()), middle);
    said.add(word.text());
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new LineSkin(this);
  }
}
