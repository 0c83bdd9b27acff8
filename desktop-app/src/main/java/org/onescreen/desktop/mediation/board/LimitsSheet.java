package org.onescreen.desktop.mediation.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.cache.Given;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.card.Stage;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.board.BoardCommands;
import org.onescreen.model.board.BoardLimits;
import org.onescreen.model.board.LimitsEntry;
import org.onescreen.model.board.WorkLimit;
import org.onescreen.model.region.DivisionCode;

/// Where the limits of the board are set: least and most for all, for each column and for each
/// lane. Esc closes it.
final class LimitsSheet {
  private final WorkPlace place;
  private final CaseWords words;
  private final GridPane grid = new GridPane();
  private final CheckBox hard = new CheckBox();
  private final Label said = new Label();
  private final VBox card;
  private final StackPane root;
  private final List<LimitRow> rows = new ArrayList<>();
  private BoardSettings settings = BoardSettings.NONE;

  LimitsSheet(WorkPlace place, CaseWords words) {
    this.place = place;
    this.words = words;
    Label title = new Label(words.texts().get("board.limits.title"));
    title.getStyleClass().add("sheet-title");
    Label note = new Label(words.texts().get("board.limits.note"));
    note.setWrapText(true);
    note.getStyleClass().add("limits-note");
    hard.setText(words.texts().get("board.limits.hard"));
    grid.getStyleClass().add("limits-grid");
    said.getStyleClass().add("board-said");
    said.setWrapText(true);
    Button keep = new Button(words.texts().get("board.limits.keep"));
    keep.getStyleClass().add("limits-keep");
    keep.setOnAction(_ -> keep());
    Button cancel = new Button(words.texts().get("board.limits.cancel"));
    cancel.setOnAction(_ -> close());
    card = new VBox(title, note, grid, hard, said, new HBox(keep, cancel));
    card.getStyleClass().add("limits-card");
    card.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
    root = new StackPane();
    root.getStyleClass().add("limits-sheet");
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    close();
  }

  Node node() {
    return root;
  }

  void open(BoardSettings now) {
    settings = now;
    said.setText("");
    hard.setSelected(now.hard());
    rows.clear();
    rows.add(row(WorkLimit.Scope.BOARD, "", words.texts().get("board.limits.board")));
    for (Stage stage : Stage.values()) {
      if (stage.open()) {
        rows.add(row(WorkLimit.Scope.COLUMN, stage.name(), words.stage(stage)));
      }
    }
    rows.add(row(WorkLimit.Scope.LANE, "", words.texts().get("board.limits.lane")));
    grid.getChildren().clear();
    grid.addRow(
        0,
        new Label(),
        new Label(words.texts().get("board.limits.least")),
        new Label(words.texts().get("board.limits.most")));
    for (int i = 0; i < rows.size(); i++) {
      grid.addRow(i + 1, rows.get(i).name(), rows.get(i).least(), rows.get(i).most());
    }
    // Only now: what was never opened need not be styled either.
    root.getChildren().setAll(card);
    root.setVisible(true);
    rows.getFirst().least().requestFocus();
  }

  private LimitRow row(WorkLimit.Scope scope, String of, String name) {
    return LimitRow.of(name, settings.limit(scope, of).orElse(new WorkLimit(scope, of, 0, 0)));
  }

  private void keep() {
    Optional<DivisionCode> office = settings.office();
    List<Optional<WorkLimit>> entered = rows.stream().map(LimitRow::entered).toList();
    if (office.isEmpty() || entered.stream().anyMatch(Optional::isEmpty)) {
      said.setText(words.texts().get("board.limits.wrong"));
      return;
    }
    LimitsEntry entry =
        new LimitsEntry(
            office.get(),
            hard.isSelected(),
            entered.stream()
                .flatMap(Optional::stream)
                .filter(limit -> limit.least() > 0 || limit.most() > 0)
                .toList());
    new Hand(words.texts(), place.ui())
        .tell(
            give(office.get(), entry),
            words.texts().get("board.limits.title"),
            told -> {
              said.setText(told.sentence());
              if (told.kept()) {
                close();
              }
            });
  }

  /// Where only a division above has limits, the first of one's own are made.
  private CompletableFuture<Given> give(DivisionCode office, LimitsEntry entry) {
    UUID own = BoardLimits.idOf(office);
    boolean there = settings.limits().map(l -> l.id().equals(own)).orElse(false);
    return there
        ? place.door().give(BoardCommands.LIMITS, own, entry)
        : place.door().give(BoardCommands.FIRST_LIMITS, own, entry);
  }

  void close() {
    root.setVisible(false);
  }
}
