package org.onescreen.desktop.mediation.board;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the board: arrows go from card to card, with Shift they choose on the way, with Ctrl
/// they move what is chosen to the next column; Space chooses, Ctrl+A the whole column, Enter opens
/// a case, M its place on the map, C folds its column and opens it again, L its lane, Ctrl+Z takes
/// the last move back, Esc lets go of what is chosen.
final class BoardKeys {
  private final BoardBody board;

  BoardKeys(BoardBody board) {
    this.board = board;
  }

  void on(Node root) {
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean elsewhere =
              event.getTarget() instanceof TextInputControl
                  || inside(event, "move-bar", "limits-sheet");
          if (!elsewhere && pressed(event)) {
            event.consume();
          }
        });
  }

  private static boolean inside(KeyEvent event, String... styles) {
    for (Node at = event.getTarget() instanceof Node node ? node : null;
        at != null;
        at = at.getParent()) {
      if (at.getStyleClass().stream().anyMatch(Arrays.asList(styles)::contains)) {
        return true;
      }
    }
    return false;
  }

  /// @return true where the key was one of the board's
  private boolean pressed(KeyEvent event) {
    Optional<BoardSelection.Way> way = way(event.getCode());
    if (way.isPresent()) {
      go(event, way.get());
      return true;
    }
    return switch (event.getCode()) {
      case ENTER -> open();
      case SPACE -> choose();
      case A -> event.isShortcutDown() && chooseColumn();
      case Z -> event.isShortcutDown() && undo();
      case M -> !event.isShortcutDown() && !event.isAltDown() && showOnMap();
      case C -> !event.isShortcutDown() && foldColumn();
      case L -> !event.isShortcutDown() && foldLane();
      case ESCAPE -> letGo();
      default -> false;
    };
  }

  private static Optional<BoardSelection.Way> way(KeyCode code) {
    return switch (code) {
      case UP -> Optional.of(BoardSelection.Way.UP);
      case DOWN -> Optional.of(BoardSelection.Way.DOWN);
      case LEFT -> Optional.of(BoardSelection.Way.LEFT);
      case RIGHT -> Optional.of(BoardSelection.Way.RIGHT);
      case HOME -> Optional.of(BoardSelection.Way.FIRST);
      case END -> Optional.of(BoardSelection.Way.LAST);
      default -> Optional.empty();
    };
  }

  private void go(KeyEvent event, BoardSelection.Way way) {
    boolean sideways = way == BoardSelection.Way.LEFT || way == BoardSelection.Way.RIGHT;
    if (event.isShortcutDown() && sideways) {
      moveTo(way == BoardSelection.Way.LEFT ? -1 : 1);
      return;
    }
    board
        .selection()
        .go(board.shape(), way, stage -> !board.heads().folded(stage), event.isShiftDown());
    board.selected(true);
  }

  private void moveTo(int step) {
    board
        .selection()
        .cursor()
        .flatMap(board.shape()::placeOf)
        .flatMap(place -> place.stage().beside(step))
        .ifPresent(target -> board.moves().move(board.selection().meant(), target));
  }

  private boolean open() {
    Optional<UUID> at = board.selection().cursor();
    at.ifPresent(board::open);
    return at.isPresent();
  }

  private boolean choose() {
    Optional<UUID> at = board.selection().cursor();
    at.ifPresent(board.selection()::toggle);
    board.selected(false);
    return at.isPresent();
  }

  private boolean chooseColumn() {
    board
        .selection()
        .cursor()
        .flatMap(board.shape()::placeOf)
        .ifPresent(
            place -> {
              List<UUID> column = board.shape().lanes().get(place.lane()).cell(place.stage());
              board.selection().choose(column);
            });
    board.selected(false);
    return true;
  }

  private boolean undo() {
    board.moves().undo();
    return true;
  }

  private boolean foldColumn() {
    at().ifPresent(place -> board.heads().fold(place.stage()));
    return true;
  }

  private boolean foldLane() {
    at().ifPresent(place -> board.fold(board.shape().lanes().get(place.lane()).key()));
    return true;
  }

  private Optional<Place> at() {
    return board.selection().cursor().flatMap(board.shape()::placeOf);
  }

  private boolean showOnMap() {
    board.showOnMap();
    return true;
  }

  private boolean letGo() {
    boolean any = board.selection().size() > 0;
    board.selection().clear();
    board.selected(false);
    return any;
  }
}
