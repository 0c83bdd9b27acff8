package org.onescreen.desktop.mediation.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.SearchBox;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.DraftLine;
import org.onescreen.desktop.work.Drafts;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.Said;

/// A form on a case's page. Tab goes on, also out of a text of several lines; Ctrl+Enter keeps it,
/// Esc puts it away. What is refused is said under it, and everything that was typed stays. On the
/// FX thread.
public final class FormCard extends VBox {
  /// More than these are found by typing.
  private static final int FEW = 20;

  private final CaseWords words;
  private final Hand hand;
  private final FormSpec spec;
  private final Runnable done;
  private final DraftLine left;
  private final GridPane grid = new GridPane();
  private final Label said = new Label();
  private final Map<String, Supplier<Optional<?>>> readers = new LinkedHashMap<>();

  /// @param about what it is about: what is left half-filled is offered again for the same
  /// @param done the form is kept, or put away
  public FormCard(
      CaseWords words, Hand hand, Drafts drafts, String about, FormSpec spec, Runnable done) {
    this.words = words;
    this.hand = hand;
    this.spec = spec;
    this.done = done;
    getStyleClass().add("form-card");
    grid.getStyleClass().add("form-fields");
    said.setWrapText(true);
    said.getStyleClass().add("form-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    Label title = new Label(spec.words());
    title.getStyleClass().add("form-title");
    spec.fields().forEach(this::add);
    left = new DraftLine(words.texts(), drafts, about + " " + spec.words(), grid);
    left.resume();
    Button keep = new Button(words.texts().get("mediation.form.keep"));
    keep.getStyleClass().add("form-keep");
    keep.setOnAction(_ -> keep());
    Button back = new Button(words.texts().get("mediation.form.back"));
    back.setOnAction(_ -> done.run());
    HBox buttons = new HBox(keep, back);
    buttons.getStyleClass().add("form-buttons");
    getChildren().addAll(title, left, grid, said, buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      done.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      keep();
      event.consume();
    }
  }

  /// To the first field.
  public void focus() {
    grid.getChildren().stream()
        .filter(node -> !(node instanceof Label))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void add(FormField field) {
    switch (field) {
      case FormField.Line line -> {
        TextField text = new TextField(line.initial());
        put(field, text, () -> Optional.of(text.getText().strip()));
      }
      case FormField.Checked checked -> {
        TextField text = new TextField(checked.initial());
        put(field, text, () -> Optional.of(text.getText().strip()).filter(checked.sound()));
      }
      case FormField.Area area -> row(field, area(area));
      case FormField.Day day -> {
        TextField text = new TextField(day.initial().map(LocalDate::toString).orElse(""));
        put(field, text, () -> DayText.read(text.getText()));
      }
      case FormField.Count number -> {
        TextField text = new TextField(Integer.toString(number.initial()));
        put(field, text, () -> whole(text.getText()));
      }
      case FormField.Pick<?> pick -> row(field, pick(pick));
      case FormField.Many<?> many -> row(field, many(many));
      case FormField.Tick tick -> {
        CheckBox box = new CheckBox();
        box.setSelected(tick.initial());
        put(field, box, () -> Optional.of(box.isSelected()));
      }
    }
  }

  private TextArea area(FormField.Area area) {
    TextArea text = new TextArea(area.initial());
    text.setPrefRowCount(area.rows());
    text.setWrapText(true);
    TabsOn.from(text);
    readers.put(area.key(), () -> Optional.of(text.getText().strip()));
    return text;
  }

  private <T> ComboBox<Choice<T>> pick(FormField.Pick<T> pick) {
    ComboBox<Choice<T>> box =
        pick.choices().size() > FEW ? new SearchBox<>(pick.choices()) : new ComboBox<>();
    if (box.getItems().isEmpty()) {
      box.getItems().setAll(pick.choices());
    }
    box.getSelectionModel().selectFirst();
    box.setMaxWidth(Double.MAX_VALUE);
    readers.put(pick.key(), () -> Optional.ofNullable(box.getValue()).map(Choice::value));
    return box;
  }

  private <T> FlowPane many(FormField.Many<T> many) {
    FlowPane boxes = new FlowPane();
    boxes.getStyleClass().add("form-many");
    Map<CheckBox, T> each = new LinkedHashMap<>();
    for (Choice<T> choice : many.choices()) {
      CheckBox box = new CheckBox(choice.words());
      box.setSelected(many.chosen().contains(choice.value()));
      each.put(box, choice.value());
    }
    boxes.getChildren().addAll(each.keySet());
    readers.put(
        many.key(),
        () ->
            Optional.of(
                each.entrySet().stream()
                    .filter(box -> box.getKey().isSelected())
                    .map(Map.Entry::getValue)
                    .toList()));
    return boxes;
  }

  private static Optional<Integer> whole(String text) {
    String digits = text.strip();
    return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private void put(FormField field, Node control, Supplier<Optional<?>> reader) {
    readers.put(field.key(), reader);
    row(field, control);
  }

  private void row(FormField field, Node control) {
    Label caption = new Label(words.texts().get("mediation.form." + field.key()));
    caption.setLabelFor(control);
    control.getStyleClass().add("form-" + field.key());
    GridPane.setHgrow(control, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), caption, control);
  }

  private void keep() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, Supplier<Optional<?>>> field : readers.entrySet()) {
      Optional<?> value = field.getValue().get();
      if (value.isEmpty()) {
        String caption = words.texts().get("mediation.form." + field.getKey());
        said.setText(words.texts().get("mediation.form.wrong", caption));
        grid.lookup(".form-" + field.getKey()).requestFocus();
        return;
      }
      values.put(field.getKey(), value.get());
    }
    hand.tell(spec.give().apply(new FormValues(values)), spec.words(), this::answered);
  }

  private void answered(Said answer) {
    if (answer.kept()) {
      left.given();
      done.run();
    } else {
      said.setText(answer.sentence());
    }
  }
}
