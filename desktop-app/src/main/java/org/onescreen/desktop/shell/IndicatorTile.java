package org.onescreen.desktop.shell;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One figure of the strip: a name, a value that can be read from afar, and marks beside it. Styled
/// by `.indicator`, `.indicator-name` and `.indicator-value`.
public final class IndicatorTile extends HBox {
  private final Label value = new Label();

  public IndicatorTile(String name) {
    Label caption = new Label(name);
    caption.getStyleClass().add("indicator-name");
    value.getStyleClass().add("indicator-value");
    getStyleClass().add("indicator");
    getChildren().addAll(caption, value);
  }

  /// What the figure is now; empty while nothing is known.
  public StringProperty valueProperty() {
    return value.textProperty();
  }
}
