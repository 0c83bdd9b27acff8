package org.onescreen.desktop.wall;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.onescreen.desktop.wall.layout.Box;
import org.onescreen.desktop.wall.layout.WallLayout;

/// The keyboard on the wall. Arrows go from tile to tile; digits and Enter open a view; all else is
/// a letter with a button that says so.
///
/// FX thread only.
final class WallKeys {
  private static final double ZOOM_STEP = 1.25;
  private static final Point2D MIDDLE = new Point2D(0.5, 0.5);

  private final WallModel model;
  private final WallGrid grid;
  private final WallBar bar;
  private final IntPredicate openView;
  private final Runnable find;
  private final Map<KeyCode, Runnable> letters;
  private String digits = "";

  /// @param openView opens the view of a number; false where there is none
  /// @param find puts the cursor into the field of the tree; with Ctrl, since a letter alone would
  ///   be typed into it
  /// @param letters what single letters do
  WallKeys(
      WallModel model,
      WallGrid grid,
      WallBar bar,
      IntPredicate openView,
      Runnable find,
      Map<KeyCode, Runnable> letters) {
    this.model = model;
    this.grid = grid;
    this.bar = bar;
    this.openView = openView;
    this.find = find;
    this.letters = letters;
    grid.setFocusTraversable(true);
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (act(event)) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isArrowKey()) {
      return arrow(event);
    }
    if (event.isShortcutDown()) {
      return shortcut(code);
    }
    if (code.isDigitKey()) {
      digits = digits.length() < 2 ? digits + digit(code) : digits;
      bar.typed(digits);
      return true;
    }
    return switch (code) {
      case ENTER -> enter();
      case ESCAPE -> escape();
      case DELETE, BACK_SPACE -> {
        model.step(present -> present.clear(model.selected()));
        yield true;
      }
      case PLUS, ADD, EQUALS -> zoom(ZOOM_STEP);
      case MINUS, SUBTRACT -> zoom(1 / ZOOM_STEP);
      default -> {
        Runnable letter = letters.get(code);
        if (letter != null && !event.isAltDown()) {
          letter.run();
        }
        yield letter != null;
      }
    };
  }

  /// Of a key of the number pad too, whose character is another one.
  private static char digit(KeyCode code) {
    return code.getName().charAt(code.getName().length() - 1);
  }

  private boolean shortcut(KeyCode code) {
    switch (code) {
      case Z -> model.undo();
      case Y -> model.redo();
      case F -> find.run();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean enter() {
    if (digits.isEmpty()) {
      model.toggleAlone();
      return true;
    }
    int number = Integer.parseInt(digits);
    typedNothing();
    if (!openView.test(number)) {
      bar.say(bar.noView(number));
    }
    return true;
  }

  private boolean escape() {
    if (!digits.isEmpty()) {
      typedNothing();
      return true;
    }
    if (model.alone().isPresent()) {
      model.toggleAlone();
      return true;
    }
    return false;
  }

  private void typedNothing() {
    digits = "";
    bar.typed("");
  }

  private boolean arrow(KeyEvent event) {
    int dx = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    int dy = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int tile = model.selected();
    if (event.isAltDown()) {
      if (dx != 0) {
        model.step(present -> dx < 0 ? present.back(tile) : present.forward(tile));
      }
      return true;
    }
    if (event.isShortcutDown()) {
      boolean stretch = event.isShiftDown();
      move(tile, stretch ? 0 : dx, stretch ? 0 : dy, stretch ? dx : 0, stretch ? dy : 0);
      return true;
    }
    if (event.isShiftDown()) {
      return false;
    }
    next(dx, dy).ifPresent(model::select);
    return true;
  }

  /// A tile of a free layout by one unit; another layout becomes free first.
  private void move(int tile, int dx, int dy, int dWidth, int dHeight) {
    model.step(
        present -> {
          WallLayout layout = present.layout();
          WallLayout freed =
              layout.columns() == WallLayout.FREE_UNITS || !layout.canBeFreed()
                  ? layout
                  : layout.freed();
          return freed.moved(tile, dx, dy, dWidth, dHeight).map(present::with).orElse(present);
        });
  }

  /// The tile next to the selected one in a direction: the nearest of those that lie beyond it.
  private OptionalInt next(int dx, int dy) {
    var boxes = Box.of(model.now().layout(), grid.getWidth(), grid.getHeight(), 0, 1);
    Box from = boxes.get(model.selected());
    int best = -1;
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < boxes.size(); i++) {
      double along =
          dx * (middleX(boxes.get(i)) - middleX(from))
              + dy * (middleY(boxes.get(i)) - middleY(from));
      double across =
          Math.abs(dy * (middleX(boxes.get(i)) - middleX(from)))
              + Math.abs(dx * (middleY(boxes.get(i)) - middleY(from)));
      double distance = along + 2 * across;
      if (along > 1 && distance < nearest) {
        nearest = distance;
        best = i;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static double middleX(Box box) {
    return box.x() + box.width() / 2;
  }

  private static double middleY(Box box) {
    return box.y() + box.height() / 2;
  }

  private boolean zoom(double factor) {
    grid.slots()
        .get(model.selected())
        .tile()
        .ifPresent(tile -> WallHands.zoom(tile, MIDDLE, factor));
    return true;
  }
}
