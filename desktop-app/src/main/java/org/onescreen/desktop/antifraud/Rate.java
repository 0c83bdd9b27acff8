package org.onescreen.desktop.antifraud;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Whole;

/// A share, large, and beside it what it is and what it is made of.
final class Rate extends HBox {
  private final Label value = Whole.label("rate-value");
  private final Label parts = Whole.label("rate-parts");

  Rate(String name) {
    VBox beside = new VBox(Whole.label(name, "rate-name"), parts);
    beside.getStyleClass().add("rate-beside");
    getStyleClass().add("rate");
    getChildren().addAll(value, beside);
  }

  void show(String percent, String madeOf) {
    value.setText(percent);
    parts.setText(madeOf);
  }
}
