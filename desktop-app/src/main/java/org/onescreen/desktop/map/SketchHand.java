package org.onescreen.desktop.map;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.onescreen.desktop.map.scene.Viewport;

/// What hands do while they draw on the map: click, press and pull, or the return key, which sets a
/// point in the middle of the view.
final class SketchHand {
  private static final double NEXT_POINT = 4;

  private final MapCanvas map;

  SketchHand(MapCanvas map) {
    this.map = map;
  }

  boolean isDrawing() {
    return sketch().isActive();
  }

  /// True where pulling draws instead of moving the map.
  boolean pulls() {
    return switch (sketch().mode()) {
      case CIRCLE, LASSO, PLACE -> true;
      case NONE, NEAR, MEASURE -> false;
    };
  }

  void press(MouseEvent event) {
    if (pulls()) {
      put(Sketch.begun(sketch().mode()).with(x(event), y(event)));
    }
  }

  void pull(MouseEvent event) {
    Sketch sketch = sketch();
    if (sketch.points().isEmpty()) {
      return;
    }
    boolean drags = sketch.mode() == Sketch.Mode.PLACE;
    if (drags || (sketch.mode() == Sketch.Mode.CIRCLE && sketch.points().size() == 2)) {
      put(sketch.moved(x(event), y(event)));
    } else if (farFromLast(event)) {
      Sketch longer = sketch.with(x(event), y(event));
      // A circle that is still being pulled is not finished by its second point.
      put(new Sketch(longer.mode(), longer.points(), false));
    }
  }

  void release() {
    if (pulls()) {
      Sketch ended = sketch().end();
      put(ended.finished() ? ended : Sketch.begun(ended.mode()));
    }
  }

  void click(MouseEvent event) {
    if (pulls()) {
      return;
    }
    put(event.getClickCount() == 2 ? sketch().end() : sketch().with(x(event), y(event)));
  }

  /// @return false where the key means nothing to a sketch
  boolean key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER) {
      Viewport view = map.viewport();
      put(event.isShiftDown() ? sketch().end() : sketch().with(view.x(), view.y()));
    } else if (code == KeyCode.BACK_SPACE) {
      put(sketch().back());
    } else if (code == KeyCode.ESCAPE) {
      put(Sketch.none());
    } else {
      return false;
    }
    return true;
  }

  private boolean farFromLast(MouseEvent event) {
    double[] last = sketch().points().getLast();
    Viewport view = map.viewport();
    return Math.hypot(view.screenX(last[0]) - event.getX(), view.screenY(last[1]) - event.getY())
        >= NEXT_POINT;
  }

  private double x(MouseEvent event) {
    return map.viewport().worldX(event.getX());
  }

  private double y(MouseEvent event) {
    return map.viewport().worldY(event.getY());
  }

  private Sketch sketch() {
    return map.sketchProperty().get();
  }

  private void put(Sketch sketch) {
    map.sketchProperty().set(sketch);
  }
}
