package org.onescreen.desktop.mediation.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.shell.Inks;

/// A row of cards, each below the head of its column.
final class SlotRow extends Region {
  private final BoardRows rows;
  private final ColumnHeads heads;
  private final CardWords words;
  private final Inks inks;
  private final Map<Stage, CardView> slots = new EnumMap<>(Stage.class);

  SlotRow(BoardRows rows, ColumnHeads heads, CardWords words, Inks inks) {
    this.rows = rows;
    this.heads = heads;
    getStyleClass().add("slot-row");
    this.words = words;
    this.inks = inks;
  }

  void show(BoardRow.Cards row) {
    for (Stage stage : Stage.values()) {
      UUID id = heads.folded(stage) ? null : row.cases().get(stage);
      CardView slot = id == null ? slots.get(stage) : slots.computeIfAbsent(stage, _ -> made());
      if (slot != null && drawn(slot, id)) {
        rows.drew();
      }
    }
    requestLayout();
  }

  private boolean drawn(CardView slot, @Nullable UUID id) {
    return slot.show(
        id,
        id == null ? null : rows.card(id),
        id != null && rows.selection().at(id),
        id != null && rows.selection().chosen(id));
  }

  /// A place where no card ever lay costs nothing.
  private CardView made() {
    CardView card = new CardView(words, inks);
    card.setManaged(false);
    getChildren().add(card);
    return card;
  }

  /// The style of the cards says something else now.
  void restyled() {
    slots.values().forEach(CardView::requestLayout);
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
