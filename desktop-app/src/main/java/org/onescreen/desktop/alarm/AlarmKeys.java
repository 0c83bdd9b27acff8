package org.onescreen.desktop.alarm;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the alarms beside Enter: A signs for the chosen one, M shows it on the map.
final class AlarmKeys {
  private AlarmKeys() {}

  static void listen(
      Node view,
      Supplier<@Nullable AlarmLine> chosen,
      Consumer<AlarmLine> acknowledge,
      Consumer<AlarmLine> map) {
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          AlarmLine line = chosen.get();
          Consumer<AlarmLine> step =
              switch (event.getCode()) {
                case A -> acknowledge;
                case M -> map;
                default -> null;
              };
          if (step != null && line != null && !event.isShortcutDown() && !event.isAltDown()) {
            step.accept(line);
            event.consume();
          }
        });
  }
}
