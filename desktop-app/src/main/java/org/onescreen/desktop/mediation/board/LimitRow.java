package org.onescreen.desktop.mediation.board;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.board.WorkLimit;

/// One line of the sheet of limits. An empty field is no limit.
record LimitRow(WorkLimit limit, Label name, TextField least, TextField most) {
  private static final int DIGITS = 5;

  static LimitRow of(String name, WorkLimit limit) {
    return new LimitRow(
        limit, Whole.label(name, "limits-name"), field(limit.least()), field(limit.most()));
  }

  private static TextField field(int value) {
    TextField field = new TextField(value == 0 ? "" : Integer.toString(value));
    field.getStyleClass().add("limits-field");
    return field;
  }

  /// Empty where it is no limit that anybody could keep.
  Optional<WorkLimit> entered() {
    return number(least)
        .flatMap(
            from ->
                number(most)
                    .filter(to -> to == 0 || from <= to)
                    .map(to -> new WorkLimit(limit.scope(), limit.of(), from, to)));
  }

  private static Optional<Integer> number(TextField field) {
    String text = field.getText().strip();
    if (text.isEmpty()) {
      return Optional.of(0);
    }
    return text.matches("[0-9]{1," + DIGITS + "}")
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
