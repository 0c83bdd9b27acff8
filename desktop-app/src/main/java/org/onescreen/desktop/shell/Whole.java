package org.onescreen.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels for figures and names that must be read to the end: where there is too little room,
/// something else has to give way. Where there is more, they take it, so that the style may align
/// them.
public final class Whole {
  private Whole() {}

  public static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  public static Label label(String style) {
    return label("", style);
  }
}
