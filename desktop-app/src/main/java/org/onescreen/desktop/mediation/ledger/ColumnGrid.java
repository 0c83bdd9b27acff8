package org.onescreen.desktop.mediation.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.Choice;

/// The columns of a ledger, each with what it is taken to tell; what is not sure is marked.
final class ColumnGrid {
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final ScrollPane root = new ScrollPane(grid);
  private Consumer<Match> changed = _ -> {};
  private @Nullable Match match;

  ColumnGrid(Texts texts) {
    this.texts = texts;
    grid.getStyleClass().add("ledger-columns");
    root.setFitToWidth(true);
    root.getStyleClass().add("ledger-scroll");
  }

  Node node() {
    return root;
  }

  void onChange(Consumer<Match> then) {
    changed = then;
  }

  void show(Match now) {
    match = now;
    grid.getChildren().clear();
    for (Match.Column column : now.columns()) {
      if (!column.title().isBlank()) {
        row(column);
      }
    }
  }

  private void row(Match.Column column) {
    Label title = new Label(column.title());
    title.getStyleClass().add("ledger-column");
    ComboBox<Choice<Optional<LedgerField>>> box = new ComboBox<>();
    box.getItems().setAll(choices());
    box.getItems().stream()
        .filter(choice -> choice.value().equals(column.field()))
        .findFirst()
        .ifPresent(box::setValue);
    Label mark = new Label(mark(column));
    mark.getStyleClass()
        .add(column.sure() || column.field().isEmpty() ? "ledger-sure" : "ledger-doubt");
    box.setOnAction(
        _ -> {
          Match known = match;
          if (known != null && box.getValue() != null) {
            Match next = known.with(column.index(), box.getValue().value());
            match = next;
            mark.setText(texts.get("ledger.column.chosen"));
            changed.accept(next);
          }
        });
    grid.addRow(grid.getRowCount(), title, box, mark);
  }

  private String mark(Match.Column column) {
    if (column.field().isEmpty()) {
      return texts.get("ledger.column.unused");
    }
    return column.sure() ? texts.get("ledger.column.sure") : texts.get("ledger.column.doubt");
  }

  private List<Choice<Optional<LedgerField>>> choices() {
    List<Choice<Optional<LedgerField>>> all = new ArrayList<>();
    all.add(new Choice<>(Optional.empty(), texts.get("ledger.field.none")));
    for (LedgerField field : LedgerField.values()) {
      all.add(new Choice<>(Optional.of(field), texts.of("ledger.field", field)));
    }
    return all;
  }
}
