package org.onescreen.desktop.mediation.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.collections.ObservableListBase;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.CaseCard;
import org.onescreen.desktop.shell.AfterLayout;

/// The rows of the board as a list view wants them: only numbers, of which those in view are drawn.
/// A newer shape touches the rows in view and no other, however many there are. On the FX thread.
final class BoardRows extends ObservableListBase<Integer> {
  private final CardShelf shelf;
  private final BoardSelection selection;
  private final AfterLayout entering;
  private final Set<RowCell> inView = new LinkedHashSet<>();
  private BoardShape shape = BoardShape.NOTHING;
  private long touched;
  private long drawn;

  /// @param list where the rows are seen
  BoardRows(CardShelf shelf, BoardSelection selection, Node list) {
    this.shelf = shelf;
    this.selection = selection;
    this.entering = new AfterLayout(list, () -> shelf.see(seen()));
  }

  BoardShape shape() {
    return shape;
  }

  BoardSelection selection() {
    return selection;
  }

  @Nullable CaseCard card(UUID id) {
    return shelf.card(id);
  }

  void take(BoardShape now) {
    int before = shape.rows();
    int after = now.rows();
    shape = now;
    if (before != after) {
      beginChange();
      if (after > before) {
        nextAdd(before, after);
      } else {
        nextRemove(after, Collections.nCopies(before - after, 0));
      }
      endChange();
    }
    refresh();
  }

  /// Draws what changed among the rows in view.
  void refresh() {
    for (RowCell cell : List.copyOf(inView)) {
      touched++;
      cell.refresh();
    }
    entering.cancel();
    shelf.see(seen());
  }

  private List<UUID> seen() {
    List<UUID> seen = new ArrayList<>();
    inView.forEach(
        cell -> {
          Integer row = cell.getItem();
          if (row != null && row < size() && shape.row(row) instanceof BoardRow.Cards cards) {
            seen.addAll(cards.cases().values());
          }
        });
    return seen;
  }

  void entered(RowCell cell) {
    inView.add(cell);
    entering.soon();
  }

  /// The board is no longer looked at.
  void close() {
    entering.cancel();
    shelf.close();
  }

  void left(RowCell cell) {
    inView.remove(cell);
  }

  Set<RowCell> inView() {
    return Collections.unmodifiableSet(inView);
  }

  /// How many cards in view have not been read yet.
  long unread() {
    return seen().stream().filter(id -> shelf.card(id) == null).count();
  }

  void drew() {
    drawn++;
  }

  /// How many rows were looked at, and cards drawn, since the board was made.
  long work() {
    return touched + drawn;
  }

  @Override
  public Integer get(int row) {
    return row;
  }

  @Override
  public int size() {
    return shape.rows();
  }
}
