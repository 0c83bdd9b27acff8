package org.onescreen.desktop.alarm;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.onescreen.desktop.shell.SignMark;
import org.onescreen.desktop.shell.Whole;

/// An alarm on one line: what, where, how long ago, whose turn, what next.
final class AlarmRow extends ListCell<AlarmLine> {
  private final AlarmWords words;
  private final Label priority = Whole.label("alarm-priority");
  private final Label title = part("alarm-title");
  private final Label place = part("alarm-place");
  private final Label ago = Whole.label("alarm-ago");
  private final Label turn = Whole.label("alarm-turn");
  private final Label next = Whole.label("alarm-next");
  private final SignMark sign;
  private final HBox line;

  AlarmRow(AlarmWords words) {
    this.words = words;
    sign = new SignMark(words.texts());
    line = new HBox(priority, title, place, sign, ago, turn, next);
    getStyleClass().add("alarm-cell");
    line.getStyleClass().add("alarm-row");
    setPrefWidth(0);
    line.prefWidthProperty().bind(widthProperty());
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox.setHgrow(place, Priority.ALWAYS);
  }

  @Override
  protected void updateItem(AlarmLine alarm, boolean empty) {
    super.updateItem(alarm, empty);
    setText(null);
    if (empty || alarm == null) {
      setGraphic(null);
      return;
    }
    priority.setText(words.priority(alarm.priority()));
    priority.getStyleClass().setAll("label", "alarm-priority", "priority-" + alarm.priority());
    title.setText(alarm.title());
    place.setText(alarm.place());
    ago.setText(words.ago(alarm.raisedAt()));
    turn.setText(words.turn(alarm));
    next.setText(words.next(alarm));
    sign.show(alarm.sign());
    setGraphic(line);
  }

  private static Label part(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
