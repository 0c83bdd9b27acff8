package org.onescreen.desktop.mediation;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.onescreen.desktop.mediation.card.CaseCard;

/// Enter opens the chosen case of a list, and so does a double click.
final class CaseKeys {
  private static final int DOUBLE = 2;

  private CaseKeys() {}

  static void open(ListView<CaseCard> list, Consumer<CaseCard> open) {
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && openSelected(list, open)) {
            event.consume();
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == DOUBLE) {
            openSelected(list, open);
          }
        });
    list.focusedProperty()
        .addListener(
            (value, old, focused) -> {
              if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
              }
            });
  }

  private static boolean openSelected(ListView<CaseCard> list, Consumer<CaseCard> open) {
    CaseCard selected = list.getSelectionModel().getSelectedItem();
    if (selected == null) {
      return false;
    }
    open.accept(selected);
    return true;
  }
}
