package org.onescreen.desktop.antifraud.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.Choice;
import org.onescreen.desktop.work.Hand;
import org.onescreen.model.geo.Position;

/// A form of named fields with a button that gives them; what cannot be is marked and stays. On the
/// FX thread.
public final class EntryForm extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
  private static final int LINES = 4;

  private final Texts texts;
  private final Hand hand;
  private final GridPane grid = new GridPane();
  private final Label said = new Label();
  private final Runnable close;

  /// @param close called once the form was given, or taken back by Esc
  public EntryForm(String title, Texts texts, UiThread ui, Runnable close) {
    this.texts = texts;
    this.close = close;
    hand = new Hand(texts, ui);
    Label head = new Label(title);
    head.getStyleClass().add("entry-title");
    said.getStyleClass().add("entry-said");
    said.setWrapText(true);
    grid.getStyleClass().add("entry-grid");
    getStyleClass().add("entry-form");
    getChildren().addAll(head, grid, said);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
  }

  private <C extends Control> C row(String label, C control) {
    Label name = new Label(label);
    name.getStyleClass().add("entry-name");
    name.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAccessibleText(label);
    grid.addRow(grid.getRowCount(), name, control);
    return control;
  }

  private static <T> Optional<T> marked(Control control, Optional<T> value) {
    control.pseudoClassStateChanged(WRONG, value.isEmpty());
    return value;
  }

  /// A line of text, stripped.
  ///
  /// @param required true where it must not be empty
  public Entry<String> text(String label, String initial, boolean required) {
    TextField field = row(label, new TextField(initial));
    return () -> marked(field, Typed.text(field.getText(), required));
  }

  /// Several lines of text.
  ///
  /// @param required true where they must not be empty
  public Entry<String> lines(String label, String initial, boolean required) {
    TextArea area = row(label, new TextArea(initial));
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    return () -> marked(area, Typed.text(area.getText(), required));
  }

  /// A whole number from `least`.
  public Entry<Integer> number(String label, int initial, int least) {
    TextField field = row(label, new TextField(Integer.toString(initial)));
    return () -> marked(field, Typed.number(field.getText()).filter(value -> value >= least));
  }

  /// Whole numbers from 1 on, one after the other.
  public Entry<List<Integer>> numbers(String label, List<Integer> initial) {
    String text = initial.stream().map(String::valueOf).collect(Collectors.joining(" "));
    TextField field = row(label, new TextField(text));
    return () -> marked(field, Typed.numbers(field.getText()));
  }

  /// A time of day, in minutes since midnight.
  public Entry<Integer> time(String label, int minute) {
    TextField field = row(label, new TextField(Typed.clock(minute)));
    return () -> marked(field, Typed.minute(field.getText()));
  }

  public Entry<LocalDate> date(String label, LocalDate initial) {
    DatePicker picker = row(label, picker(initial));
    return () -> marked(picker, Optional.ofNullable(picker.getValue()));
  }

  /// A place as `lon, lat` in degrees, as a map or a phone tells it.
  public Entry<Position> position(String label, @Nullable Position initial) {
    String text = initial == null ? "" : initial.lon() + ", " + initial.lat();
    TextField field = row(label, new TextField(text));
    return () -> marked(field, Typed.position(field.getText()));
  }

  /// A day, or none.
  public Entry<Optional<LocalDate>> maybeDate(String label, @Nullable LocalDate initial) {
    DatePicker picker = row(label, picker(initial));
    return () -> Optional.of(Optional.ofNullable(picker.getValue()));
  }

  private static DatePicker picker(@Nullable LocalDate initial) {
    DatePicker picker = new DatePicker(initial);
    picker.setConverter(
        new LocalDateStringConverter(DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_DATE));
    return picker;
  }

  public <T> Entry<T> choice(String label, List<Choice<T>> choices, @Nullable T initial) {
    ComboBox<Choice<T>> box = row(label, new ComboBox<>());
    fill(box, choices, initial);
    return () -> marked(box, Optional.ofNullable(box.getValue()).map(Choice::value));
  }

  /// One of so many that it is looked for by its name.
  public <T> Entry<T> search(String label, List<Choice<T>> choices, @Nullable T initial) {
    SearchableComboBox<Choice<T>> box = row(label, new SearchableComboBox<>());
    fill(box, choices, initial);
    return () -> marked(box, Optional.ofNullable(box.getValue()).map(Choice::value));
  }

  /// One of many, and perhaps a part of it: the second field offers what belongs to the first.
  ///
  /// @param parts of a whole; the first field's choice decides which are offered
  public <W, P> Narrowing<W, P> narrowing(
      String label,
      List<Choice<W>> wholes,
      @Nullable W initial,
      String partLabel,
      Function<W, List<Choice<P>>> parts,
      @Nullable P initialPart) {
    SearchableComboBox<Choice<W>> whole = row(label, new SearchableComboBox<>());
    SearchableComboBox<Choice<P>> part = row(partLabel, new SearchableComboBox<>());
    part.setPromptText(texts.get("antifraud.form.none"));
    fill(whole, wholes, initial);
    Consumer<@Nullable Choice<W>> offer =
        chosen -> {
          part.setValue(null);
          fill(part, chosen == null ? List.of() : parts.apply(chosen.value()), initialPart);
        };
    offer.accept(whole.getValue());
    whole.valueProperty().addListener((_, _, chosen) -> offer.accept(chosen));
    return new Narrowing<>(
        () -> marked(whole, Optional.ofNullable(whole.getValue()).map(Choice::value)),
        () -> Optional.of(Optional.ofNullable(part.getValue()).map(Choice::value)));
  }

  private static <T> void fill(
      ComboBox<Choice<T>> box, List<Choice<T>> choices, @Nullable T initial) {
    box.getItems().setAll(choices);
    choices.stream()
        .filter(choice -> choice.value().equals(initial))
        .findFirst()
        .ifPresent(box::setValue);
  }

  /// The buttons below.
  ///
  /// @param give empty where something cannot be; then nothing is given
  public void buttons(Supplier<Optional<CompletableFuture<Given>>> give) {
    Button save = new Button(texts.get("antifraud.form.save"));
    save.getStyleClass().add("entry-save");
    save.setDefaultButton(true);
    save.setOnAction(_ -> give(give));
    Button cancel = new Button(texts.get("antifraud.form.cancel"));
    cancel.setOnAction(_ -> close.run());
    HBox row = new HBox(save, cancel);
    row.getStyleClass().add("entry-buttons");
    getChildren().add(row);
  }

  private void give(Supplier<Optional<CompletableFuture<Given>>> give) {
    give.get()
        .ifPresentOrElse(
            answer ->
                hand.tell(
                    answer,
                    texts.get("antifraud.form.entry"),
                    told -> {
                      said.setText(told.sentence());
                      if (told.kept()) {
                        close.run();
                      }
                    }),
            () -> said.setText(texts.get("antifraud.form.wrong")));
  }

  /// To the first field.
  public void focus() {
    grid.getChildren().stream()
        .filter(Control.class::isInstance)
        .filter(node -> !(node instanceof Label))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
