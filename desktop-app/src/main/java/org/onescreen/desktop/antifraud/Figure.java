package org.onescreen.desktop.antifraud;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Whole;

/// A number over its name.
final class Figure extends VBox {
  private final Label value = Whole.label("figure-value");

  Figure(String name) {
    Label caption = Whole.label(name, "figure-name");
    getStyleClass().add("figure");
    getChildren().addAll(caption, value);
  }

  void show(String text) {
    value.setText(text);
  }
}
