package org.onescreen.desktop.mediation.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.casefile.FormCard;
import org.onescreen.desktop.mediation.casefile.FormSpec;
import org.onescreen.desktop.shell.EmptyState;
import org.onescreen.desktop.shell.Shown;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.work.Drafts;
import org.onescreen.desktop.work.Hand;
import org.onescreen.desktop.work.WorkPlace;

/// A list with the chosen line at its side, where it is also edited. Enter edits, Insert adds,
/// Delete ends, Esc puts the form away. On the FX thread.
///
/// @param <L> a line
final class ListPage<L> {
  private final CaseWords words;
  private final UiThread ui;
  private final Drafts drafts;
  private final TableView<L> table = new TableView<>();
  private final HBox top = new HBox();
  private final Button add;
  private final Button end;
  private final VBox form = new VBox();
  private final VBox side = new VBox();
  private final Label note = new Label();
  private final HBox root;
  private final Function<L, Object> key;
  private final Consumer<L> choose;
  private Optional<L> chosen = Optional.empty();
  private boolean drawing;

  /// @param empty what is said where there is none
  /// @param key what a line is known by, also when it changed
  /// @param choose shows the line at the side
  /// @param edit opens its form, where that may be
  /// @param leave opens the form that ends it, where that may be
  /// @param more adds one, where that may be
  ListPage(
      CaseWords words,
      WorkPlace place,
      String empty,
      Function<L, Object> key,
      Consumer<L> choose,
      Consumer<L> edit,
      Consumer<L> leave,
      Runnable more) {
    this.words = words;
    this.ui = place.ui();
    this.drafts = place.drafts();
    this.key = key;
    this.choose = choose;
    add = new Button(words.texts().get("people.add"));
    add.getStyleClass().add("people-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(_ -> more.run());
    end = new Button(words.texts().get("people.end"));
    end.getStyleClass().add("people-end");
    end.setMinWidth(Region.USE_PREF_SIZE);
    end.setOnAction(_ -> chosen.ifPresent(leave));
    table.getStyleClass().add("case-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(EmptyState.nothing(empty));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (line != null && !drawing) {
                choose(line);
              }
            });
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          L line = table.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && line != null) {
            edit.accept(line);
            event.consume();
          } else if (event.getCode() == KeyCode.DELETE && line != null) {
            leave.accept(line);
            event.consume();
          } else if (event.getCode() == KeyCode.INSERT) {
            more.run();
            event.consume();
          }
        });
    VBox.setVgrow(table, Priority.ALWAYS);
    note.getStyleClass().add("policy-note");
    note.setWrapText(true);
    top.getStyleClass().add("people-top");
    top.getChildren().addAll(add, end);
    VBox left = new VBox(top, table, note);
    left.getStyleClass().add("policy-left");
    HBox.setHgrow(left, Priority.ALWAYS);
    side.getStyleClass().add("people-lines");
    VBox right = new VBox(form, side);
    ScrollPane pane = new ScrollPane(right);
    pane.setFitToWidth(true);
    pane.getStyleClass().addAll("policy-body", "people-side");
    root = new HBox(left, pane);
    root.getStyleClass().add("policy-card");
  }

  HBox node() {
    return root;
  }

  /// Before the button that adds.
  void above(Node... nodes) {
    top.getChildren().addAll(0, List.of(nodes));
  }

  void may(boolean may) {
    Shown.set(add, may);
    Shown.set(end, may);
  }

  void note(String text) {
    note.setText(text);
  }

  void column(String title, int share, Function<L, String> text) {
    TableColumn<L, String> column = new TableColumn<>(title);
    column.setMaxWidth((double) Integer.MAX_VALUE * share);
    column.setReorderable(false);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    table.getColumns().add(column);
  }

  /// Told once, and again where the line itself changed.
  private void choose(L line) {
    if (!Optional.of(line).equals(chosen)) {
      chosen = Optional.of(line);
      choose.accept(line);
    }
  }

  /// The line that was chosen stays so, as it is now; the first one where none was.
  void show(List<L> lines) {
    drawing = true;
    table.getItems().setAll(lines);
    drawing = false;
    Optional<Object> wanted = chosen.map(key);
    lines.stream()
        .filter(line -> Optional.of(key.apply(line)).equals(wanted))
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .ifPresent(
            line -> {
              table.getSelectionModel().select(line);
              choose(line);
            });
  }

  /// At the side: each line a text, those that begin a part as titles.
  void side(List<Side> lines) {
    side.getChildren()
        .setAll(
            lines.stream()
                .map(
                    line -> {
                      Label label = new Label(line.text());
                      label.setWrapText(true);
                      label.getStyleClass().add(line.title() ? "policy-title" : "people-line");
                      return label;
                    })
                .toList());
  }

  /// A line at the side.
  record Side(String text, boolean title) {}

  /// @param about what the form is about
  void ask(String about, FormSpec spec) {
    Hand hand = new Hand(words.texts(), ui);
    FormCard card = new FormCard(words, hand, drafts, about, spec, this::asked);
    form.getChildren().setAll(card);
    card.focus();
  }

  private void asked() {
    form.getChildren().clear();
    table.requestFocus();
  }

  void end() {
    form.getChildren().clear();
  }
}
