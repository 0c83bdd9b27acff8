package org.onescreen.desktop.shell.login;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import org.onescreen.desktop.shell.Holds;
import org.onescreen.desktop.shell.Ticker;

/// Notices that nobody has touched key or mouse for a while.
///
/// FX thread only.
public final class IdleWatch {
  private final Duration longest;
  private final LongSupplier nanos;
  private final Runnable idle;
  private long touched;
  private double mouseX = Double.NaN;
  private double mouseY = Double.NaN;

  /// @param nanos a clock that never jumps
  /// @param idle called each second for as long as nobody is there
  public IdleWatch(Duration longest, LongSupplier nanos, Runnable idle) {
    this.longest = longest;
    this.nanos = nanos;
    this.idle = idle;
    this.touched = nanos.getAsLong();
  }

  /// Watches until `holds` is released.
  public void watch(Scene scene, Ticker ticker, Holds holds) {
    EventHandler<InputEvent> touch = this::heard;
    scene.addEventFilter(InputEvent.ANY, touch);
    holds.add(() -> scene.removeEventFilter(InputEvent.ANY, touch));
    ticker.listen(holds, now -> look());
  }

  private void heard(InputEvent event) {
    if (!(event instanceof MouseEvent mouse) || byHand(mouse)) {
      touched = nanos.getAsLong();
    }
  }

  /// A mouse that lies still "enters" and "leaves" whatever the desk moves under it, and a window
  /// that opens under it is told where it lies.
  private boolean byHand(MouseEvent mouse) {
    if (mouse.getEventType() != MouseEvent.MOUSE_MOVED) {
      return mouse.getEventType() == MouseEvent.MOUSE_PRESSED
          || mouse.getEventType() == MouseEvent.MOUSE_RELEASED
          || mouse.getEventType() == MouseEvent.MOUSE_DRAGGED;
    }
    boolean moved = mouse.getScreenX() != mouseX || mouse.getScreenY() != mouseY;
    boolean known = !Double.isNaN(mouseX);
    mouseX = mouse.getScreenX();
    mouseY = mouse.getScreenY();
    return known && moved;
  }

  private void look() {
    if (nanos.getAsLong() - touched >= longest.toNanos()) {
      idle.run();
    }
  }
}
