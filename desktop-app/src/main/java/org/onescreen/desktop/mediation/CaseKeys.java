package org.onescreen.desktop.mediation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.onescreen.desktop.mediation.card.CaseCard;

/// The keys of the board: up and down within a column (the list's own), left and right between
/// columns, Enter opens a case. A double click does what Enter does.
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

  /// Left and right go to the nearest unfolded column that has a card, at the same height.
  static void across(List<ColumnView> columns) {
    for (int i = 0; i < columns.size(); i++) {
      int here = i;
      ListView<CaseCard> list = columns.get(i).cards();
      list.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.LEFT) {
              go(columns, here, at -> at - 1);
              event.consume();
            } else if (event.getCode() == KeyCode.RIGHT) {
              go(columns, here, at -> at + 1);
              event.consume();
            }
          });
    }
  }

  private static void go(List<ColumnView> columns, int from, IntUnaryOperator step) {
    int row = Math.max(0, columns.get(from).cards().getSelectionModel().getSelectedIndex());
    for (int at = step.applyAsInt(from); at >= 0 && at < columns.size(); at = step.applyAsInt(at)) {
      ColumnView column = columns.get(at);
      ListView<CaseCard> cards = column.cards();
      if (!column.folded() && !cards.getItems().isEmpty()) {
        int index = Math.min(row, cards.getItems().size() - 1);
        cards.getSelectionModel().select(index);
        cards.scrollTo(index);
        cards.requestFocus();
        return;
      }
    }
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
