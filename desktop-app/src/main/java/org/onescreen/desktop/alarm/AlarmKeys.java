package org.onescreen.desktop.alarm;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the alarms beside Enter: A signs for the chosen one.
final class AlarmKeys {
  private AlarmKeys() {}

  static void listen(
      Node view, Supplier<@Nullable AlarmLine> chosen, Consumer<AlarmLine> acknowledge) {
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          AlarmLine line = chosen.get();
          if (event.getCode() == KeyCode.A && !event.isShortcutDown() && line != null) {
            acknowledge.accept(line);
            event.consume();
          }
        });
  }
}
