package org.onescreen.desktop.mediation.board;

import javafx.scene.control.ListCell;

/// One row of the board: the head of a lane, or cards side by side. It is used again for whichever
/// row comes into view.
final class RowCell extends ListCell<Integer> {
  private final BoardRows rows;
  private final SlotRow slots;
  private final LaneHead head;
  private final Rulers rulers;

  RowCell(BoardRows rows, SlotRow slots, LaneHead head, Rulers rulers) {
    this.rows = rows;
    this.rulers = rulers;
    this.slots = slots;
    this.head = head;
    getStyleClass().add("board-row");
    setText(null);
    setPrefWidth(0);
  }

  SlotRow slots() {
    return slots;
  }

  @Override
  protected void updateItem(Integer row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null || row >= rows.size()) {
      setGraphic(null);
      rows.left(this);
      return;
    }
    rows.entered(this);
    refresh();
  }

  /// Takes what its row is now.
  void refresh() {
    Integer row = getItem();
    if (row == null || row >= rows.size()) {
      return;
    }
    switch (rows.shape().row(row)) {
      case BoardRow.Head(Lane lane) -> {
        head.show(lane);
        slots.clear();
        setPrefHeight(rulers.lane());
        setGraphic(head);
      }
      case BoardRow.Cards cards -> {
        slots.show(cards);
        setPrefHeight(rulers.card());
        setGraphic(slots);
      }
    }
  }
}
