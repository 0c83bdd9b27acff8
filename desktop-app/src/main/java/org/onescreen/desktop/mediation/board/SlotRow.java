package org.onescreen.desktop.mediation.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.onescreen.desktop.mediation.card.Stage;

/// A row of cards, each below the head of its column.
final class SlotRow extends Region {
  private final BoardRows rows;
  private final ColumnHeads heads;
  private final Map<Stage, CardView> slots = new EnumMap<>(Stage.class);

  SlotRow(BoardRows rows, ColumnHeads heads, CardWords words) {
    this.rows = rows;
    this.heads = heads;
    getStyleClass().add("slot-row");
    for (Stage stage : Stage.values()) {
      CardView card = new CardView(words);
      card.setManaged(false);
      slots.put(stage, card);
      getChildren().add(card);
    }
  }

  void show(BoardRow.Cards row) {
    slots.forEach(
        (stage, slot) -> {
          UUID id = heads.folded(stage) ? null : row.cases().get(stage);
          boolean drawn =
              slot.show(
                  id,
                  id == null ? null : rows.card(id),
                  id != null && rows.selection().at(id),
                  id != null && rows.selection().chosen(id));
          if (drawn) {
            rows.drew();
          }
        });
    requestLayout();
  }

  void clear() {
    slots.values().forEach(slot -> slot.show(null, null, false, false));
  }

  List<CardView> cards() {
    return slots.values().stream().filter(slot -> slot.id() != null).toList();
  }

  @Override
  protected void layoutChildren() {
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    slots.forEach(
        (stage, slot) -> {
          if (slot.isVisible()) {
            slot.resizeRelocate(heads.leftOf(stage), top, heads.widthOf(stage), height);
            slot.layout();
          }
        });
  }
}
