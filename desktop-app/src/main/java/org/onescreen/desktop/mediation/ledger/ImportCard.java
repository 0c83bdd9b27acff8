package org.onescreen.desktop.mediation.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;
import org.onescreen.model.region.GridCode;

/// The steps of an import on one card: the file, which column tells what, where lines go that do
/// not say it, what would happen, and the word to do it. On the FX thread.
final class ImportCard extends VBox {
  private final Texts texts;
  private final ColumnGrid columns;
  private final ComboBox<Choice<GridCode>> grid = new SearchableComboBox<>();
  private final ComboBox<Choice<UUID>> mediator = new SearchableComboBox<>();
  private final ComboBox<Choice<Agreed>> agreed = new ComboBox<>();
  private final ComboBox<String> sheet = new ComboBox<>();
  private final HBox sheets = new HBox();
  private final Label summary = new Label();
  private final ListView<String> problems = new ListView<>();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button choose;
  private final Button check;
  private final Button accept;
  private final Button stop;
  private final Button close;
  private String shown = "";

  /// What the buttons do.
  record Hands(Runnable choose, Runnable check, Runnable accept, Runnable stop, Runnable close) {}

  ImportCard(Texts texts, Hands hands) {
    this.texts = texts;
    this.columns = new ColumnGrid(texts);
    getStyleClass().addAll("card", "ledger-card");
    Label title = new Label(texts.get("ledger.title"));
    title.getStyleClass().add("ledger-title");
    choose = button("ledger.choose", "ledger-choose", hands.choose());
    check = button("ledger.check", "ledger-check", hands.check());
    accept = button("ledger.accept", "ledger-accept", hands.accept());
    stop = button("ledger.stop", "ledger-stop", hands.stop());
    close = button("ledger.close", "ledger-close", hands.close());
    summary.setWrapText(true);
    summary.getStyleClass().add("ledger-summary");
    summary.setText(texts.get("ledger.begin"));
    problems.getStyleClass().add("ledger-problems");
    // Before a file was checked nothing is known of problems.
    problems.setPlaceholder(new Label());
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox places =
        new HBox(
            new Label(texts.get("ledger.default.grid")),
            grid,
            new Label(texts.get("ledger.default.mediator")),
            mediator);
    places.getStyleClass().add("ledger-places");
    for (Agreed each : Agreed.values()) {
      agreed.getItems().add(new Choice<>(each, texts.of("ledger.agreed", each)));
    }
    agreed.getSelectionModel().selectFirst();
    // What was checked goes by what was chosen before.
    for (ComboBox<?> each : List.of(grid, mediator, agreed)) {
      each.valueProperty().subscribe(this::unchecked);
    }
    agreed.getStyleClass().add("ledger-agreed");
    sheet.getStyleClass().add("ledger-sheet");
    sheets.getChildren().addAll(new Label(texts.get("ledger.sheet")), sheet);
    sheets.getStyleClass().add("ledger-places");
    Shown.set(sheets, false);
    HBox more = new HBox(new Label(texts.get("ledger.how-agreed")), agreed, sheets);
    more.getStyleClass().add("ledger-places");
    VBox right = part("ledger.problems", problems);
    HBox middle = new HBox(part("ledger.columns", columns.node()), right);
    middle.getStyleClass().add("import-middle");
    HBox.setHgrow(right, Priority.ALWAYS);
    VBox.setVgrow(middle, Priority.ALWAYS);
    HBox buttons = new HBox(choose, check, accept, stop, close);
    buttons.getStyleClass().add("ledger-buttons");
    getChildren().addAll(title, summary, bar, places, more, middle, buttons);
    working(false);
    check.setDisable(true);
    accept.setDisable(true);
  }

  private VBox part(String key, Node node) {
    Label caption = new Label(texts.get(key));
    caption.getStyleClass().add("ledger-caption");
    VBox.setVgrow(node, Priority.ALWAYS);
    return new VBox(caption, node);
  }

  private Button button(String key, String style, Runnable action) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> action.run());
    return button;
  }

  Node first() {
    return choose;
  }

  private void unchecked() {
    accept.setDisable(true);
  }

  void onColumns(Consumer<Match> changed) {
    columns.onChange(
        match -> {
          accept.setDisable(true);
          changed.accept(match);
        });
  }

  /// Another sheet of the same file is wanted.
  void onSheet(Consumer<String> wanted) {
    sheet.setOnAction(
        _ -> {
          String chosen = sheet.getValue();
          if (chosen != null && !chosen.equals(shown)) {
            wanted.accept(chosen);
          }
        });
  }

  /// Which sheet was read, and which others there are.
  void sheets(String read, List<String> others) {
    shown = read;
    List<String> all = new ArrayList<>(List.of(read));
    all.addAll(others);
    sheet.getItems().setAll(all);
    sheet.setValue(read);
    Shown.set(sheets, !others.isEmpty());
  }

  Agreed agreed() {
    return agreed.getValue() == null ? Agreed.OLD_ARE_CLOSED : agreed.getValue().value();
  }

  void working(boolean now) {
    for (Node each : List.of(bar, stop)) {
      Shown.set(each, now);
    }
    choose.setDisable(now);
    check.setDisable(now);
    sheets.setDisable(now);
    if (now) {
      accept.setDisable(true);
    }
  }

  void progress(double part) {
    bar.setProgress(part);
  }

  void say(String sentence) {
    summary.setText(sentence);
  }

  void offer(List<Choice<GridCode>> grids, List<Choice<UUID>> people) {
    grid.getItems().setAll(grids);
    mediator.getItems().setAll(people);
  }

  Optional<GridCode> grid() {
    return Optional.ofNullable(grid.getValue()).map(Choice::value);
  }

  Optional<UUID> mediator() {
    return Optional.ofNullable(mediator.getValue()).map(Choice::value);
  }

  void show(Match match) {
    columns.show(match);
  }

  void show(Plan plan, List<String> sentences) {
    problems.setPlaceholder(new Label(texts.get("ledger.no-problems")));
    problems.getItems().setAll(sentences);
    summary.setText(
        texts.get(
            "ledger.plan",
            plan.lines(),
            plan.ready().size() - plan.known(),
            plan.known(),
            plan.refused(),
            plan.doubts(),
            plan.closed()));
    accept.setDisable(plan.ready().size() == plan.known());
  }

  void finished(String sentence) {
    summary.setText(sentence);
    accept.setDisable(true);
    close.requestFocus();
  }
}
