package org.onescreen.desktop.antifraud.race;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A label of a width of its own, whose text changes without anything around it being laid out
/// anew: a list would lay out all its cells for one of them.
final class StillLabel extends Region {
  private final Label label = new Label();

  StillLabel(String style) {
    label.getStyleClass().add(style);
    label.setManaged(false);
    getStyleClass().add("still-label");
    getChildren().add(label);
  }

  void setText(String text) {
    label.setText(text);
  }

  void state(PseudoClass state, boolean holds) {
    label.pseudoClassStateChanged(state, holds);
  }

  @Override
  protected void layoutChildren() {
    label.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return label.prefHeight(-1);
  }
}
