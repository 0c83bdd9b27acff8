package org.onescreen.desktop.mediation.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onescreen.desktop.document.ledger.RawCell;
import org.onescreen.desktop.document.ledger.RawTable;

/// Which column of a table tells what.
///
/// @param firstRow the first row below the head, from 0
record Match(List<Column> columns, int firstRow) {
  private static final int DEEPEST = 12;

  Match {
    columns = List.copyOf(columns);
  }

  /// @param sure false where a person should look at it
  record Column(int index, String title, Optional<LedgerField> field, boolean sure) {
    Column telling(Optional<LedgerField> other) {
      return new Column(index, title, other, true);
    }
  }

  /// The head is the row, with the one below it where it is in two rows, in which most columns are
  /// known.
  static Match of(RawTable table, Words words) {
    int best = 0;
    int most = -1;
    for (int row = 0; row < Math.min(DEEPEST, table.rows().size()); row++) {
      int known = known(table.rows().get(row), words);
      if (known > most) {
        most = known;
        best = row;
      }
    }
    boolean two =
        best > 0
            && spans(table.rows().get(best - 1))
            && known(table.rows().get(best - 1), words) > 0;
    int first = two ? best - 1 : best;
    boolean below = !two && best + 1 < table.rows().size() && isSecond(table, best, words);
    int last = below ? best + 1 : best;
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < table.width(); c++) {
      columns.add(column(table, c, first, last, words));
    }
    return new Match(columns, last + 1);
  }

  private static int known(List<RawCell> row, Words words) {
    Set<LedgerField> found = new LinkedHashSet<>();
    row.forEach(cell -> words.column(cell.text()).ifPresent(found::add));
    return found.size();
  }

  private static boolean spans(List<RawCell> row) {
    for (int c = 1; c < row.size(); c++) {
      if (!row.get(c).empty() && row.get(c).equals(row.get(c - 1))) {
        return true;
      }
    }
    return false;
  }

  /// The row below repeats what is merged downwards, and has no day in it.
  private static boolean isSecond(RawTable table, int row, Words words) {
    List<RawCell> upper = table.rows().get(row);
    List<RawCell> lower = table.rows().get(row + 1);
    int same = 0;
    for (int c = 0; c < Math.min(upper.size(), lower.size()); c++) {
      same += !upper.get(c).empty() && upper.get(c).equals(lower.get(c)) ? 1 : 0;
    }
    return same > 0 && spans(upper) && known(lower, words) > 0;
  }

  private static Column column(RawTable table, int c, int first, int last, Words words) {
    String lower = table.at(last, c).text();
    String upper = table.at(first, c).text();
    String title = lower.isBlank() || lower.equals(upper) ? upper : upper + " " + lower;
    Optional<LedgerField> sure = words.column(lower).or(() -> words.column(upper));
    return sure.isPresent()
        ? new Column(c, title, sure, true)
        : new Column(c, title, words.columnLike(title), false);
  }

  /// With what a person chose for one column.
  Match with(int index, Optional<LedgerField> field) {
    return new Match(
        columns.stream().map(c -> c.index() == index ? c.telling(field) : c).toList(), firstRow);
  }

  List<Integer> of(LedgerField field) {
    return columns.stream()
        .filter(c -> c.field().equals(Optional.of(field)))
        .map(Column::index)
        .toList();
  }

  /// What is needed and told by no column.
  List<LedgerField> lacking() {
    return java.util.Arrays.stream(LedgerField.values())
        .filter(field -> field.needed() && of(field).isEmpty())
        .toList();
  }
}
