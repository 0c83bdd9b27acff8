package org.onescreen.desktop.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.export.ExportForm;

/// Asks what an export is for, and says what becomes of it. Ctrl+Enter goes on, Esc puts it away:
/// what was begun goes on in the list of long work. On the FX thread.
final class ExportCard extends VBox {
  /// What is printed is not kept.
  private static final Path NOWHERE = Path.of("");

  private final Texts texts;
  private final Export export;
  private final ExportDesk.Places places;
  private final ComboBox<Choice<Way>> way = new ComboBox<>();
  private final TextField purpose = new TextField();
  private final TextField recipient = new TextField();
  private final Label said = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button go;
  private final Button cancel;
  private final Button close;
  private Consumer<Answers> answered = _ -> {};
  private Runnable closed = () -> {};
  private Runnable stop = () -> {};

  ExportCard(Texts texts, Export export, ExportDesk.Places places) {
    this.texts = texts;
    this.export = export;
    this.places = places;
    getStyleClass().addAll("card", "export-card");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(texts.get("export.title", export.title()));
    title.getStyleClass().add("export-title");
    export
        .ways()
        .forEach(
            each -> way.getItems().add(new Choice<>(each, texts.of("export.form", each.form()))));
    way.getSelectionModel().selectFirst();
    purpose.setPromptText(texts.get("export.purpose.prompt"));
    recipient.setText(texts.get("export.recipient.own"));
    purpose.getStyleClass().add("export-purpose");
    recipient.getStyleClass().add("export-recipient");
    go = button("export.go", "export-go", this::go);
    cancel = button("export.cancel", "export-cancel", () -> stop.run());
    close = button("export.close", "export-close", () -> closed.run());
    Shown.set(cancel, false);
    Shown.set(bar, false);
    bar.setMaxWidth(Double.MAX_VALUE);
    said.setWrapText(true);
    said.getStyleClass().add("export-said");
    getChildren().addAll(title, fields(), note(), bar, said, new HBox(go, cancel, close));
    getChildren().getLast().getStyleClass().add("export-buttons");
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            go();
            event.consume();
          }
        });
  }

  private Button button(String key, String style, Runnable action) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Node fields() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("export-fields");
    grid.addRow(0, new Label(texts.get("export.label.form")), way);
    grid.addRow(1, new Label(texts.get("export.purpose")), purpose);
    grid.addRow(2, new Label(texts.get("export.recipient")), recipient);
    grid.addRow(3, new Label(texts.get("export.rows")), new Label(Long.toString(export.rows())));
    return grid;
  }

  private Label note() {
    Label note =
        new Label(
            export.personalFields().isEmpty()
                ? texts.get("export.plain")
                : texts.get("export.personal"));
    note.getStyleClass()
        .add(export.personalFields().isEmpty() ? "export-plain" : "export-personal");
    note.setWrapText(true);
    return note;
  }

  Node first() {
    return purpose;
  }

  void onAnswers(Consumer<Answers> then) {
    answered = then;
  }

  void onClose(Runnable then) {
    closed = then;
  }

  private void go() {
    if (go.isDisabled()) {
      return;
    }
    if (purpose.getText().isBlank() || recipient.getText().isBlank()) {
      said.setText(texts.get("export.missing"));
      return;
    }
    Way chosen = way.getValue().value();
    Optional<Path> file =
        chosen.form() == ExportForm.PRINT
            ? Optional.of(NOWHERE)
            : places.ask(export.name() + "." + chosen.form().ending());
    if (file.isPresent()) {
      answered.accept(
          new Answers(chosen, purpose.getText().strip(), recipient.getText().strip(), file.get()));
    }
  }

  void begun(Runnable end) {
    stop = end;
    working(true);
    said.setText(texts.get("export.writing"));
  }

  private void working(boolean now) {
    go.setDisable(now);
    Shown.set(bar, now);
    Shown.set(cancel, now);
  }

  void progress(double part) {
    bar.setProgress(part);
  }

  void show(Outcome outcome) {
    working(false);
    said.setText(OutcomeWords.of(outcome, texts));
    if (outcome instanceof Outcome.Done || outcome instanceof Outcome.Printed) {
      go.setDisable(true);
      close.requestFocus();
    }
  }
}
