package org.onescreen.desktop.shell.window;

import java.util.List;
import java.util.function.IntUnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.UiThread;
import org.onescreen.desktop.shell.find.Finder;

/// Finds and does: the commands of the desk, and every record that it has. Arrow keys walk through
/// what was found, the return key takes it, and with Shift shows it on the map; pressed before the
/// answer is there, it waits for that.
final class QuickOpen extends VBox {
  /// What stands there answers what was typed before.
  private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

  private final Texts texts;
  private final QuickLines lines;
  private final QuickSearch search;
  private final ObservableList<QuickLine> shown = FXCollections.observableArrayList();
  private final TextField field = new TextField();
  private final ListView<QuickLine> list = new ListView<>(shown);
  private final Label said = new Label();
  private final Runnable hide;
  private boolean moved;
  private boolean takeFirst;
  private boolean onMap;

  QuickOpen(Texts texts, UiThread ui, List<Command> commands, Finder finder, Runnable hide) {
    this.texts = texts;
    this.lines = new QuickLines(texts, commands);
    this.search = new QuickSearch(finder, ui, this::draw);
    this.hide = hide;
    getStyleClass().addAll("card", "quick-open");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    field.setPromptText(texts.get("shell.quick.prompt"));
    field.textProperty().subscribe(this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setPlaceholder(said);
    said.getStyleClass().add("quick-said");
    list.setCellFactory(_ -> new QuickCell());
    list.setOnMouseClicked(_ -> take(list.getSelectionModel().getSelectedItem()));
    list.setFocusTraversable(false);
    Label hint = new Label(texts.get("shell.find.hint"));
    hint.getStyleClass().add("quick-hint");
    getChildren().addAll(field, list, hint);
  }

  TextField field() {
    return field;
  }

  /// Ends all looking.
  void end() {
    search.end();
  }

  private void typed(String text) {
    moved = false;
    takeFirst = false;
    search.type(text);
  }

  private void draw() {
    QuickLine chosen = list.getSelectionModel().getSelectedItem();
    int at = list.getSelectionModel().getSelectedIndex();
    List<QuickLine> now = lines.of(field.getText(), search.groups());
    list.pseudoClassStateChanged(OLD, search.waits());
    said.setText(texts.get(sentence()));
    shown.setAll(now);
    choose(moved ? chosen : null, at);
    if (takeFirst && !search.waits()) {
      takeFirst = false;
      enter(onMap);
    }
  }

  private String sentence() {
    return search.waits()
        ? "shell.find.looking"
        : search.failed() ? "shell.find.failed" : "shell.find.nothing";
  }

  /// Keeps the same thing chosen; where it asked for more, the first that came instead of it.
  private void choose(@Nullable QuickLine chosen, int at) {
    for (int i = 0; chosen != null && i < shown.size(); i++) {
      if (shown.get(i).same(chosen)) {
        boolean grown = chosen instanceof QuickLine.More && at >= 0 && at < i;
        list.getSelectionModel().select(grown ? at : i);
        return;
      }
    }
    boolean grown = chosen instanceof QuickLine.More && at < shown.size();
    list.getSelectionModel().clearSelection();
    step(grown ? at - 1 : -1, i -> i + 1);
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    int at = list.getSelectionModel().getSelectedIndex();
    if (code == KeyCode.DOWN) {
      moved = true;
      step(at, i -> i + 1);
    } else if (code == KeyCode.UP) {
      moved = true;
      step(at, i -> i - 1);
    } else if (code == KeyCode.ENTER) {
      enter(event.isShiftDown());
    } else {
      return;
    }
    event.consume();
  }

  /// To the next line that can be chosen.
  private void step(int from, IntUnaryOperator next) {
    for (int i = next.applyAsInt(from); i >= 0 && i < shown.size(); i = next.applyAsInt(i)) {
      if (shown.get(i).choosable()) {
        list.getSelectionModel().select(i);
        list.scrollTo(Math.max(0, i - 2));
        return;
      }
    }
  }

  /// What was never looked at is not taken: it may answer what was typed before.
  ///
  /// @param map whether the map is wanted, of what is on it
  private void enter(boolean map) {
    QuickLine line = list.getSelectionModel().getSelectedItem();
    if (search.waits() && !moved && !(line instanceof QuickLine.Act)) {
      takeFirst = true;
      onMap = map;
    } else if (map && line instanceof QuickLine.Hit hit) {
      leave(hit.found().map().orElse(hit.found().open()));
    } else {
      take(line);
    }
  }

  private void take(@Nullable QuickLine line) {
    switch (line) {
      case QuickLine.Act(Command command) -> leave(command.action());
      case QuickLine.Hit hit -> leave(hit.found().open());
      case QuickLine.More more -> {
        moved = true;
        search.more(more.kind());
      }
      case QuickLine.Head _ -> {}
      case null -> {}
    }
  }

  private void leave(Runnable then) {
    hide.run();
    then.run();
  }
}
