package org.onescreen.desktop.work;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The records of a section. The same record stays chosen when the list is drawn anew.
final class WorkTable extends TableView<WorkRow> {
  private final Consumer<UUID> choose;
  private boolean drawing;

  /// @param choose is told which record a person has chosen
  WorkTable(List<Work.Head> heads, Consumer<UUID> choose) {
    this.choose = choose;
    getStyleClass().add("work-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    for (int i = 0; i < heads.size(); i++) {
      getColumns().add(column(heads.get(i), i));
    }
    getSelectionModel().selectedItemProperty().subscribe(this::chosen);
  }

  private static TableColumn<WorkRow, WorkRow.Cell> column(Work.Head head, int at) {
    TableColumn<WorkRow, WorkRow.Cell> column = new TableColumn<>(head.name());
    column.setMaxWidth((double) Integer.MAX_VALUE * head.share());
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(at)));
    column.setCellFactory(_ -> new ToneCell());
    return column;
  }

  private void chosen(@Nullable WorkRow row) {
    if (!drawing && row != null) {
      choose.accept(row.id());
    }
  }

  void show(List<WorkRow> rows, @Nullable UUID chosen) {
    if (!getItems().equals(rows)) {
      drawing = true;
      getItems().setAll(rows);
      getSelectionModel().clearSelection();
      drawing = false;
    }
    select(chosen);
  }

  private void select(@Nullable UUID chosen) {
    drawing = true;
    for (WorkRow row : getItems()) {
      if (row.id().equals(chosen)) {
        getSelectionModel().select(row);
      }
    }
    drawing = false;
  }

  private static final class ToneCell extends TableCell<WorkRow, WorkRow.Cell> {
    @Override
    protected void updateItem(WorkRow.@Nullable Cell cell, boolean empty) {
      super.updateItem(cell, empty);
      getStyleClass().removeIf(style -> style.startsWith("work-tone-"));
      setText(empty || cell == null ? "" : cell.text());
      if (!empty && cell != null && !cell.tone().isEmpty()) {
        getStyleClass().add("work-tone-" + cell.tone());
      }
    }
  }
}
