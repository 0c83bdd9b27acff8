package org.onescreen.desktop.wall.view;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.wall.side.SideParts;
import org.onescreen.model.video.WallView;

/// Under which name, group and number how the wall stands is kept, and for whom.
///
/// FX thread only.
final class ViewForm extends VBox {
  private final ViewDoors doors;
  private final Label said;
  private final BiConsumer<KeptView, Boolean> keep;
  private final TextField name;
  private final TextField group;
  private final Spinner<Integer> key = SideParts.number(0, WallView.LAST_KEY, 0);
  private final CheckBox everybody;

  /// @param keep takes the view, and whether it is everybody's
  ViewForm(ViewDoors doors, Label said, BiConsumer<KeptView, Boolean> keep) {
    this.doors = doors;
    this.said = said;
    this.keep = keep;
    SideParts parts = new SideParts(doors.side().texts(), "wall.view.");
    getStyleClass().add("view-list");
    name = parts.field("name", "view-name");
    name.setOnAction(_ -> keep());
    group = parts.field("group", "view-group-field");
    everybody = new CheckBox(doors.side().texts().get("wall.view.everybody"));
    Label number = new Label(doors.side().texts().get("wall.view.key"));
    Button done = parts.wide("keep", "view-keep", this::keep);
    getChildren().addAll(name, group, SideParts.line("view-numbers", number, key, everybody), done);
  }

  private void keep() {
    String called = name.getText().strip();
    if (called.isEmpty()) {
      said.setText(doors.side().texts().get("wall.view.unnamed"));
      name.requestFocus();
      return;
    }
    keep.accept(
        KeptView.of(doors.wall().get(), group.getText().strip(), called, key.getValue()),
        everybody.isSelected());
  }

  /// It was kept.
  void done() {
    name.clear();
    said.setText("");
  }
}
