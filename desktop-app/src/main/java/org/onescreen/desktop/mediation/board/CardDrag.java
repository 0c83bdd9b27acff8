package org.onescreen.desktop.mediation.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.mediation.card.Stage;

/// The mouse on the board: a click puts the cursor on a card, with Ctrl it chooses, a double click
/// opens, a drag moves what is chosen to the column where it is let go, and Esc while dragging lets
/// it where it was. Not the toolkit's drag and drop: cards go nowhere but to another column.
final class CardDrag {
  private static final double SLACK = 6;
  private static final int DOUBLE = 2;

  private final BoardBody board;
  private final ListView<Integer> list;
  private final ColumnHeads heads;
  private final Label ghost = new Label();
  private final ContextMenu menu = new ContextMenu();
  private @Nullable MouseEvent pressed;
  private @Nullable UUID held;
  private boolean dragging;

  CardDrag(BoardBody board, ListView<Integer> list, ColumnHeads heads) {
    this.board = board;
    this.list = list;
    this.heads = heads;
    ghost.getStyleClass().add("card-ghost");
    ghost.setManaged(false);
    ghost.setMouseTransparent(true);
    ghost.setVisible(false);
  }

  void on(StackPane root) {
    root.getChildren().add(ghost);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(root, event));
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (dragging && event.getCode() == KeyCode.ESCAPE) {
            stop();
            event.consume();
          }
        });
  }

  private void press(StackPane root, MouseEvent event) {
    menu.hide();
    Optional<UUID> card = card(event);
    if (card.isEmpty()) {
      return;
    }
    root.requestFocus();
    UUID id = card.get();
    if (event.getButton() == MouseButton.SECONDARY) {
      board.selection().put(id);
      board.selected(false);
      new BoardMenu(board).fill(menu);
      menu.show(list, event.getScreenX(), event.getScreenY());
    } else if (event.isShortcutDown()) {
      board.selection().toggle(id);
      board.selected(false);
    } else {
      click(event, id);
    }
    event.consume();
  }

  private void click(MouseEvent event, UUID id) {
    pressed = event;
    held = id;
    board.selection().put(id);
    if (!board.selection().chosen(id)) {
      board.selection().clear();
    }
    board.selected(false);
    if (event.getClickCount() == DOUBLE) {
      held = null;
      board.open(id);
    }
  }

  private void drag(MouseEvent event) {
    MouseEvent from = pressed;
    if (held == null || from == null) {
      return;
    }
    double far =
        Math.hypot(event.getSceneX() - from.getSceneX(), event.getSceneY() - from.getSceneY());
    if (!dragging && far > SLACK) {
      dragging = true;
      List<UUID> meant = board.selection().meant();
      ghost.setText(board.ghost(meant.size()));
      ghost.setVisible(true);
    }
    if (dragging) {
      var at = ghost.getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
      ghost.autosize();
      ghost.relocate(at.getX() + SLACK, at.getY() + SLACK);
      heads.target(target(event));
      event.consume();
    }
  }

  private Stage target(MouseEvent event) {
    return heads.at(heads.sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
  }

  private void release(MouseEvent event) {
    UUID id = held;
    boolean dropped = dragging;
    stop();
    if (dropped && id != null) {
      Stage target = target(event);
      List<UUID> meant = board.selection().meant();
      boolean elsewhere =
          board.shape().placeOf(id).map(place -> place.stage() != target).orElse(false);
      if (elsewhere) {
        board.moves().move(meant, target);
      }
      event.consume();
    }
  }

  private void stop() {
    dragging = false;
    held = null;
    pressed = null;
    ghost.setVisible(false);
    heads.target(null);
  }

  private static Optional<UUID> card(MouseEvent event) {
    for (Node at = event.getTarget() instanceof Node node ? node : null;
        at != null;
        at = at.getParent()) {
      if (at instanceof CardView card) {
        return Optional.ofNullable(card.id());
      }
    }
    return Optional.empty();
  }
}
