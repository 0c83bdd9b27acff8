package org.onescreen.desktop.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

/// Reads and writes what stands in the fields of a form, in their order: a text, a choice (an
/// [Optional]), a tick. On the FX thread.
final class FieldValues {
  private FieldValues() {}

  static List<Control> controls(Pane form) {
    return form.getChildren().stream().flatMap(FieldValues::of).toList();
  }

  private static Stream<Control> of(Node node) {
    return switch (node) {
      case TextInputControl text -> Stream.of(text);
      case ComboBox<?> box -> Stream.of(box);
      case CheckBox box -> Stream.of(box);
      case Pane pane -> controls(pane).stream();
      default -> Stream.empty();
    };
  }

  static List<Object> read(List<Control> controls) {
    return controls.stream().map(FieldValues::read).toList();
  }

  private static Object read(Control control) {
    return switch (control) {
      case TextInputControl text -> text.getText();
      case ComboBox<?> box -> Optional.ofNullable(box.getValue());
      case CheckBox box -> box.isSelected();
      default -> throw new IllegalArgumentException(control.getTypeSelector());
    };
  }

  static void write(Control control, Object value) {
    switch (control) {
      case TextInputControl text -> text.setText((String) value);
      case ComboBox<?> box -> choose(box, (Optional<?>) value);
      case CheckBox box -> box.setSelected((Boolean) value);
      default -> throw new IllegalArgumentException(control.getTypeSelector());
    }
  }

  /// What is no longer offered is not chosen.
  private static <T> void choose(ComboBox<T> box, Optional<?> value) {
    value.ifPresentOrElse(
        wanted ->
            box.getItems().stream().filter(wanted::equals).findFirst().ifPresent(box::setValue),
        () -> box.getSelectionModel().clearSelection());
  }

  static void listen(Control control, Runnable changed) {
    ObservableValue<?> value =
        switch (control) {
          case TextInputControl text -> text.textProperty();
          case ComboBox<?> box -> box.valueProperty();
          case CheckBox box -> box.selectedProperty();
          default -> throw new IllegalArgumentException(control.getTypeSelector());
        };
    value.addListener((_, _, _) -> changed.run());
  }
}
