package org.onescreen.desktop.shell.window;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.onescreen.desktop.shell.FunctionKeys;

/// The keys of the frame. Function keys are taken before any control sees them, since a combo box
/// would open on F4 and a table edit on F2; Esc comes last, so that a screen may use it for a step
/// of its own.
final class Keys {
  static final KeyCombination QUICK_OPEN =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private final Screens screens;
  private final Overlay overlay;
  private final Runnable quickOpen;
  private final Runnable help;
  private final Runnable look;
  private final WholeScreen whole;
  private final BooleanSupplier locked;

  /// @param locked true while no key may do anything
  Keys(
      Screens screens,
      Overlay overlay,
      Runnable quickOpen,
      Runnable help,
      Runnable look,
      WholeScreen whole,
      BooleanSupplier locked) {
    this.locked = locked;
    this.screens = screens;
    this.overlay = overlay;
    this.quickOpen = quickOpen;
    this.help = help;
    this.look = look;
    this.whole = whole;
  }

  void listenTo(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void before(KeyEvent event) {
    if (!locked.getAsBoolean() && act(event)) {
      event.consume();
    }
  }

  private boolean act(KeyEvent event) {
    if (QUICK_OPEN.match(event)) {
      quickOpen.run();
      return true;
    }
    if (FunctionKeys.LOOK.match(event)) {
      look.run();
      return true;
    }
    if (FunctionKeys.WHOLE.match(event)) {
      whole.change();
      return true;
    }
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return false;
    }
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE && overlay.showing()) {
      overlay.hide();
      return true;
    }
    if (code == FunctionKeys.HELP) {
      help.run();
      return true;
    }
    if (code == FunctionKeys.HOME) {
      overlay.hide();
      screens.home();
      return true;
    }
    return FunctionKeys.tool(code)
        .map(
            tool -> {
              overlay.hide();
              screens.toggle(tool);
              return true;
            })
        .orElse(false);
  }

  private void after(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !locked.getAsBoolean()) {
      if (!whole.leave()) {
        screens.home();
      }
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    boolean typing = locked.getAsBoolean() || event.getTarget() instanceof TextInputControl;
    if (!typing && (event.getCharacter().equals("?") || event.getCharacter().equals("？"))) {
      help.run();
      event.consume();
    }
  }
}
