package org.onescreen.desktop.antifraud;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A number over its name.
final class Figure extends VBox {
  private final Label value = new Label();
  private final Label note = new Label();

  /// @param style says how important it is: `figure-main` or `figure-small`
  Figure(String name, String style) {
    Label caption = new Label(name);
    caption.getStyleClass().add("figure-name");
    value.getStyleClass().add("figure-value");
    note.getStyleClass().add("figure-note");
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    getStyleClass().addAll("figure", style);
    getChildren().addAll(caption, value, note);
  }

  void show(String text) {
    value.setText(text);
  }

  /// @param detail what the number is made of
  void show(String text, String detail) {
    value.setText(text);
    note.setText(detail);
  }

  String shown() {
    return value.getText();
  }
}
