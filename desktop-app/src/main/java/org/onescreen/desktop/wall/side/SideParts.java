package org.onescreen.desktop.wall.side;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Said;

/// Buttons, fields, lines and lists as all panels beside the wall have them.
///
/// @param texts of the panel
/// @param prefix of its keys, such as `wall.patrol.`
public record SideParts(Texts texts, String prefix) {
  /// A button with the text of a key.
  ///
  /// @param style its style class
  public Button button(String key, String style, Runnable action) {
    Button button = new Button(texts.get(prefix + key));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// The same, as wide as the panel.
  public Button wide(String key, String style, Runnable action) {
    Button button = button(key, style, action);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  /// A small button at the end of a line, never cut.
  public Button small(String key, String style, Runnable action) {
    Button button = button(key, style, action);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A field that says in itself what belongs there.
  public TextField field(String key, String style) {
    TextField field = new TextField();
    field.setPromptText(texts.get(prefix + key));
    field.getStyleClass().add(style);
    return field;
  }

  /// A number that can be typed.
  public static Spinner<Integer> number(int least, int most, int first) {
    Spinner<Integer> spinner = new Spinner<>(least, most, first);
    spinner.setEditable(true);
    spinner.getStyleClass().add("view-key-field");
    return spinner;
  }

  /// Where a panel says what became of something; takes no room while it says nothing.
  public static Label said() {
    Label said = new Label();
    said.setWrapText(true);
    said.getStyleClass().add("side-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    return said;
  }

  /// Says why something was not done; nothing where it was.
  public static void sayUnlessKept(Label said, Said answer) {
    said.setText(answer.kept() ? "" : answer.sentence());
  }

  public static VBox rows() {
    VBox rows = new VBox();
    rows.getStyleClass().add("view-rows");
    return rows;
  }

  /// Shows these, or that there are none.
  public static void fill(VBox rows, List<? extends Node> lines, Texts texts) {
    rows.getChildren().setAll(lines);
    if (lines.isEmpty()) {
      rows.getChildren().add(none(texts));
    }
  }

  /// Rows that take what room there is.
  public static ScrollPane scrolled(VBox rows) {
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  /// Stands in a list with nothing in it.
  public static Label none(Texts texts) {
    Label none = new Label(texts.get("wall.view.none"));
    none.getStyleClass().add("view-none");
    return none;
  }

  /// Things beside each other.
  public static HBox line(String style, Node... nodes) {
    HBox line = new HBox(nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(style);
    return line;
  }

  /// What pushes the rest of a line to its end.
  public static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
