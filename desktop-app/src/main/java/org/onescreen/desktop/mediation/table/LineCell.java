package org.onescreen.desktop.mediation.table;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.onescreen.desktop.mediation.card.DueMark;
import org.onescreen.desktop.mediation.card.RiskMark;

/// A cell of the table; a row that is still being read is blank.
final class LineCell extends TableCell<Long, Long> {
  private final TableRows rows;
  private final Function<TableLine, String> text;
  private final Function<TableLine, String> tone;

  /// @param tone the style class that says what the text means; empty for none
  LineCell(TableRows rows, Function<TableLine, String> text, Function<TableLine, String> tone) {
    this.rows = rows;
    this.text = text;
    this.tone = tone;
  }

  @Override
  protected void updateItem(Long row, boolean empty) {
    super.updateItem(row, empty);
    TableLine line = empty || row == null ? null : rows.line(row).orElse(null);
    getStyleClass().removeAll(RiskMark.STYLES);
    getStyleClass().removeAll(DueMark.STYLES);
    setText(line == null ? "" : text.apply(line));
    if (line != null && !tone.apply(line).isEmpty()) {
      getStyleClass().addAll(List.of(tone.apply(line)));
    }
  }
}
