package org.onescreen.desktop.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.map.scene.CameraMark;
import org.onescreen.desktop.map.scene.Viewport;
import org.onescreen.desktop.shell.CameraDrag;
import org.onescreen.model.camera.GbDeviceCode;

/// What hands do to the map: drag, throw, wheel, pinch, click, double-click and keys. Whoever takes
/// hold of a camera carries it to the wall; beside it the map moves.
final class MapGestures {
  private static final double WHEEL_STEP = 160;
  private static final double KEY_PAN = 90;
  private static final double KEY_ZOOM = 0.5;
  private static final double STALE_NANOS = 80e6;

  private final MapCanvas map;
  private final MapMotion motion;
  private final SketchHand hand;
  private double lastX;
  private double lastY;
  private long lastNanos;
  private double speedX;
  private double speedY;
  private @Nullable GbDeviceCode held;

  MapGestures(MapCanvas map, MapMotion motion) {
    this.map = map;
    this.motion = motion;
    this.hand = new SketchHand(map);
  }

  void listen() {
    map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    map.addEventHandler(MouseEvent.DRAG_DETECTED, _ -> carry());
    map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    map.addEventHandler(
        MouseEvent.MOUSE_MOVED, e -> map.hoveredProperty().set(map.pick(e.getX(), e.getY())));
    map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> map.hoveredProperty().set(Optional.empty()));
    map.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    map.addEventHandler(
        ZoomEvent.ZOOM,
        e -> zoomAbout(e.getX(), e.getY(), Math.log(e.getZoomFactor()) / Math.log(2)));
    map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent event) {
    map.requestFocus();
    motion.stop();
    held = null;
    if (event.getButton() == MouseButton.PRIMARY) {
      held = hand.isDrawing() ? null : cameraAt(event);
      hand.press(event);
    }
    lastX = event.getX();
    lastY = event.getY();
    lastNanos = System.nanoTime();
    speedX = 0;
    speedY = 0;
  }

  private @Nullable GbDeviceCode cameraAt(MouseEvent event) {
    return map.pick(event.getX(), event.getY()).orElse(null) instanceof Picked.OfMark picked
            && picked.mark() instanceof CameraMark camera
        ? camera.code()
        : null;
  }

  private void carry() {
    if (held != null) {
      map.startDragAndDrop(TransferMode.COPY).setContent(CameraDrag.of(List.of(held)));
    }
  }

  private void drag(MouseEvent event) {
    if (held != null || event.getButton() != MouseButton.PRIMARY || event.isStillSincePress()) {
      return;
    }
    if (hand.pulls()) {
      hand.pull(event);
      return;
    }
    double dx = event.getX() - lastX;
    double dy = event.getY() - lastY;
    long now = System.nanoTime();
    double seconds = Math.max(1e-3, (now - lastNanos) / 1e9);
    speedX = 0.7 * dx / seconds + 0.3 * speedX;
    speedY = 0.7 * dy / seconds + 0.3 * speedY;
    lastX = event.getX();
    lastY = event.getY();
    lastNanos = now;
    map.hoveredProperty().set(Optional.empty());
    map.look(map.viewport().panned(dx, dy));
  }

  private void release(MouseEvent event) {
    if (hand.pulls()) {
      hand.release();
      return;
    }
    // Whoever holds still before letting go does not throw.
    boolean rested = System.nanoTime() - lastNanos > STALE_NANOS;
    if (event.getButton() == MouseButton.PRIMARY
        && held == null
        && !event.isStillSincePress()
        && !rested) {
      motion.thrown(speedX, speedY);
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    map.pinProperty().set(Optional.empty());
    if (hand.isDrawing()) {
      hand.click(event);
      return;
    }
    if (event.getClickCount() == 2) {
      glideAbout(event.getX(), event.getY(), 1);
      return;
    }
    Optional<Picked> picked = map.pick(event.getX(), event.getY());
    if (picked.isPresent() && picked.get() instanceof Picked.OfCluster cluster) {
      Viewport view = map.viewport();
      motion.glide(
          new Viewport(
              cluster.x(), cluster.y(), nearer(view.zoom(), 1.5), view.width(), view.height()));
    } else {
      map.selectedProperty().set(picked);
    }
  }

  private void wheel(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      motion.stop();
      // What lay under the pointer has moved on.
      map.hoveredProperty().set(Optional.empty());
      zoomAbout(event.getX(), event.getY(), event.getDeltaY() / WHEEL_STEP);
      event.consume();
    }
  }

  private void zoomAbout(double x, double y, double steps) {
    map.look(map.viewport().zoomedAbout(x, y, map.viewport().zoom() + steps));
  }

  private void glideAbout(double x, double y, double steps) {
    Viewport goal = motion.goal();
    motion.glide(goal.zoomedAbout(x, y, nearer(goal.zoom(), steps)));
  }

  private static double nearer(double zoom, double steps) {
    return Math.clamp(zoom + steps, Viewport.FARTHEST, Viewport.NEAREST);
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (hand.isDrawing() && hand.key(event)) {
      event.consume();
      return;
    }
    boolean known = true;
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> pan(KEY_PAN, 0);
      case RIGHT, KP_RIGHT -> pan(-KEY_PAN, 0);
      case UP, KP_UP -> pan(0, KEY_PAN);
      case DOWN, KP_DOWN -> pan(0, -KEY_PAN);
      case PLUS, ADD, EQUALS -> zoomMiddle(KEY_ZOOM);
      case MINUS, SUBTRACT -> zoomMiddle(-KEY_ZOOM);
      case DIGIT0, NUMPAD0 -> {
        motion.stop();
        map.fit();
      }
      case N -> known = find(Sketch.Mode.NEAR);
      case C -> known = find(Sketch.Mode.CIRCLE);
      case L -> known = find(Sketch.Mode.LASSO);
      case M -> draw(Sketch.Mode.MEASURE);
      case ENTER -> map.selectedProperty().set(middle());
      case ESCAPE -> {
        known = map.selectedProperty().get().isPresent() || map.pinProperty().get().isPresent();
        map.selectedProperty().set(Optional.empty());
        map.pinProperty().set(Optional.empty());
      }
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  /// @return false where there is no place for what it finds
  private boolean find(Sketch.Mode mode) {
    if (map.hasHands()) {
      draw(mode);
    }
    return map.hasHands();
  }

  private void draw(Sketch.Mode mode) {
    map.sketchProperty().set(Sketch.begun(mode));
  }

  private Optional<Picked> middle() {
    return map.pick(map.getWidth() / 2, map.getHeight() / 2);
  }

  private void pan(double dx, double dy) {
    motion.glide(motion.goal().panned(dx, dy));
  }

  private void zoomMiddle(double steps) {
    glideAbout(map.getWidth() / 2, map.getHeight() / 2, steps);
  }
}
