package org.onescreen.desktop.shell.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.find.Found;

/// A line of the quick open: a head, a command with its key, or what was found, with the part that
/// matches marked.
final class QuickCell extends ListCell<QuickLine> {
  private final HBox title = new HBox();
  private final Label about = new Label();
  private final HBox row;

  QuickCell() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row = new HBox(title, gap, about);
    row.getStyleClass().add("quick-row");
    row.setAlignment(Pos.CENTER_LEFT);
    title.setMinWidth(Region.USE_PREF_SIZE);
    about.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable QuickLine line, boolean empty) {
    super.updateItem(line, empty);
    setMouseTransparent(line == null || !line.choosable());
    title.getChildren().clear();
    about.getStyleClass().setAll("label");
    about.setText("");
    switch (line) {
      case null -> {}
      case QuickLine.Head head -> part(head.title(), "quick-head");
      case QuickLine.Act act -> {
        part(act.command().title(), "quick-title");
        about.setText(act.command().key());
        if (!act.command().key().isEmpty()) {
          about.getStyleClass().add("key-chip");
        }
      }
      case QuickLine.Hit hit -> {
        marked(hit.found());
        about.setText(hit.found().about());
        about.getStyleClass().add("quick-about");
      }
      case QuickLine.More more -> part(more.title(), "quick-more");
    }
    setGraphic(empty || line == null ? null : row);
  }

  private void marked(Found found) {
    int at = 0;
    for (Found.Mark mark : found.marks()) {
      part(found.title().substring(at, mark.from()), "quick-title");
      part(found.title().substring(mark.from(), mark.to()), "quick-match");
      at = mark.to();
    }
    part(found.title().substring(at), "quick-title");
  }

  private void part(String text, String style) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      label.getStyleClass().add(style);
      label.setMinWidth(USE_PREF_SIZE);
      title.getChildren().add(label);
    }
  }
}
