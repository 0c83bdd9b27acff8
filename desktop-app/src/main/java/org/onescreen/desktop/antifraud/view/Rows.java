package org.onescreen.desktop.antifraud.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.onescreen.desktop.shell.EmptyState;

/// Tables of figures: columns by name and share of the width, numbers to the right.
public final class Rows {
  private Rows() {}

  /// An empty table that shares its width out among its columns.
  public static <T> TableView<T> table(String empty) {
    TableView<T> table = new TableView<>();
    table.getStyleClass().add("figure-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(EmptyState.nothing(empty));
    table.setMinSize(0, 0);
    return table;
  }

  public static <T> void text(
      TableView<T> table, String name, double share, Function<T, String> words) {
    add(table, name, share, words, false);
  }

  public static <T> void number(
      TableView<T> table, String name, double share, Function<T, String> words) {
    add(table, name, share, words, true);
  }

  private static <T> void add(
      TableView<T> table, String name, double share, Function<T, String> words, boolean number) {
    TableColumn<T, String> column = new TableColumn<>(name);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
    column.setPrefWidth(share);
    column.setSortable(false);
    column.setReorderable(false);
    if (number) {
      column.getStyleClass().add("figure-number");
    }
    table.getColumns().add(column);
  }

  /// Fills the table anew where something has changed, and keeps the place of whoever reads.
  public static <T> void show(TableView<T> table, List<T> rows) {
    if (!table.getItems().equals(rows)) {
      int at = table.getSelectionModel().getSelectedIndex();
      table.getItems().setAll(rows);
      if (at >= 0 && at < rows.size()) {
        table.getSelectionModel().select(at);
      }
    }
  }
}
