package org.onescreen.desktop.mediation.card;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// Makes the content of a list's cell as wide as the list, no wider and no narrower.
public final class Fill {
  private Fill() {}

  public static void width(ListCell<?> cell, Region content) {
    cell.setPrefWidth(0);
    content
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> cell.getWidth() - cell.snappedLeftInset() - cell.snappedRightInset(),
                cell.widthProperty(),
                cell.insetsProperty()));
  }
}
