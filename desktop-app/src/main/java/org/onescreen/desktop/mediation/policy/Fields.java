package org.onescreen.desktop.mediation.policy;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.desktop.work.Choice;

/// The fields of rules, all of one kind and look.
final class Fields {
  private Fields() {}

  static TextField text(String value, String style, boolean may) {
    TextField field = new TextField(value);
    field.getStyleClass().add(style);
    field.setDisable(!may);
    return field;
  }

  /// A box of choices; keys choose in it without opening it.
  static <T> ComboBox<Choice<T>> pick(List<Choice<T>> choices, T chosen, boolean may) {
    ComboBox<Choice<T>> box = new ComboBox<>();
    box.getItems().setAll(choices);
    select(box, chosen);
    box.setDisable(!may);
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  static <T> void select(ComboBox<Choice<T>> box, T chosen) {
    box.getItems().stream()
        .filter(choice -> choice.value().equals(chosen))
        .findFirst()
        .ifPresent(box::setValue);
  }

  static Button remove(String words, boolean may, Runnable action) {
    Button button = new Button(words);
    button.getStyleClass().add("policy-remove");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    button.setDisable(!may);
    return button;
  }

  static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("policy-grid");
    return grid;
  }

  static Label head(String text) {
    return Whole.label(text, "policy-column");
  }

  static Label note(String text) {
    Label note = new Label(text);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add("policy-note");
    return note;
  }

  /// A title with what stands below it.
  static VBox section(String title, Node... below) {
    Label label = Whole.label(title, "policy-title");
    VBox section = new VBox(label);
    section.getChildren().addAll(below);
    section.getStyleClass().add("policy-section");
    return section;
  }

  static void grow(Node node) {
    GridPane.setHgrow(node, Priority.ALWAYS);
  }
}
