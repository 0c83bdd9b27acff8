package org.onescreen.desktop.antifraud.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.antifraud.form.EntryForm;
import org.onescreen.desktop.antifraud.view.Rows;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.desktop.cache.CommandState;
import org.onescreen.desktop.cache.Filter;
import org.onescreen.desktop.shell.Panel;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.Signs;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.record.CentreRecord;
import org.onescreen.model.record.Kind;

/// One ledger: its lines, newest first, and the form beside them. On the FX thread.
final class LedgerPane<T extends Record & CentreRecord> implements Panel {
  private static final int MOST = 500;

  private record Line<T>(T value, List<String> cells) {}

  private record Lines<T>(LedgerNames names, List<Line<T>> lines, long all) {}

  private final WorkPlace place;
  private final Ledger<T> ledger;
  private final Label note = new Label();
  private final HBox copies = new HBox();
  private final TableView<Line<T>> table;
  private final BorderPane root = new BorderPane();
  private final Button enter;
  private final Button correct;
  private @Nullable LedgerNames names;
  private final LiveAsk<Lines<T>> ask;

  LedgerPane(WorkPlace place, Ledger<T> ledger) {
    this.place = place;
    this.ledger = ledger;
    Texts texts = place.texts();
    table = Rows.table(texts.get("antifraud.ledger.none"));
    List<LedgerColumn<T>> columns = ledger.columns();
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      LedgerColumn<T> column = columns.get(i);
      if (column.number()) {
        Rows.number(table, column.name(), column.share(), line -> line.cells().get(at));
      } else {
        Rows.text(table, column.name(), column.share(), line -> line.cells().get(at));
      }
    }
    Rows.text(table, texts.get("antifraud.ledger.mark"), 150, line -> line.cells().getLast());
    enter = new Button(texts.get("antifraud.ledger.enter"));
    enter.getStyleClass().add("ledger-enter");
    enter.setOnAction(_ -> open(null));
    // Until it is read what the form chooses from.
    enter.setDisable(true);
    correct = new Button(texts.get("antifraud.ledger.correct"));
    correct.getStyleClass().add("ledger-correct");
    correct.setOnAction(_ -> correct());
    correct.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> showCopies(line));
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            correct();
            event.consume();
          }
        });
    note.getStyleClass().add("ledger-note");
    copies.getStyleClass().add("ledger-bar");
    HBox bar = new HBox(enter, correct, copies, note);
    bar.getStyleClass().add("ledger-bar");
    VBox middle = new VBox(bar, table);
    middle.getStyleClass().add("ledger-middle");
    VBox.setVgrow(table, Priority.ALWAYS);
    root.setCenter(middle);
    Set<Kind<?>> reads = new HashSet<>(LedgerNames.READS);
    reads.add(ledger.kind());
    ask = new LiveAsk<>(place, reads, this::show, _ -> note.setText(texts.get("antifraud.failed")));
  }

  LedgerId id() {
    return ledger.id();
  }

  private void showCopies(@Nullable Line<T> line) {
    copies.getChildren().clear();
    LedgerNames known = names;
    if (line != null && known != null) {
      ledger.printing().ifPresent(printing -> addPrint(printing, line.value(), known));
      ledger
          .copies(line.value())
          .forEach((name, text) -> copies.getChildren().add(copy(name, text)));
    }
  }

  private void addPrint(Ledger.Printing<T> printing, T value, LedgerNames known) {
    Button button = new Button(printing.name());
    button.getStyleClass().add("ledger-print");
    button.setOnAction(_ -> printing.print().accept(value, known));
    copies.getChildren().add(button);
  }

  private Button copy(String name, String text) {
    Button button = new Button(name);
    button.getStyleClass().add("ledger-copy");
    button.setOnAction(
        _ -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
          note.setText(place.texts().get("antifraud.copy.done", text.length()));
        });
    return button;
  }

  private void correct() {
    Line<T> line = table.getSelectionModel().getSelectedItem();
    if (line != null) {
      open(line.value());
    }
  }

  private void open(@Nullable T old) {
    LedgerNames known = names;
    if (known == null) {
      return;
    }
    String title = place.texts().of("antifraud.ledgerId", ledger.id());
    EntryForm form = new EntryForm(title, place.texts(), place.ui(), () -> root.setRight(null));
    Draft draft = ledger.draft(form, old, known);
    form.buttons(() -> draft.give(place.door()));
    root.setRight(form);
    form.focus();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    ask.open(this::read);
  }

  private Lines<T> read(CacheReader reader) {
    LedgerNames known = LedgerNames.read(reader);
    List<T> values =
        reader.page(ledger.kind(), Filter.all(), ledger.order(), MOST, Optional.empty()).records();
    Map<UUID, String> marks = ledger.marks(values, known);
    Map<UUID, CommandState> signs = reader.signs(ledger.kind());
    List<Line<T>> lines = new ArrayList<>(values.size());
    for (T value : values) {
      List<String> cells = new ArrayList<>();
      ledger.columns().forEach(column -> cells.add(column.words().apply(value, known)));
      String sign =
          Signs.of(signs.get(value.id())).map(s -> place.texts().of("shell.sign", s)).orElse("");
      cells.add((marks.getOrDefault(value.id(), "") + " " + sign).strip());
      lines.add(new Line<>(value, cells));
    }
    return new Lines<>(known, lines, reader.count(ledger.kind(), Filter.all()));
  }

  private void show(Lines<T> read) {
    names = read.names();
    enter.setDisable(false);
    Rows.show(table, read.lines());
    note.setText(place.texts().get("antifraud.ledger.count", read.lines().size(), read.all()));
  }

  @Override
  public void detach() {
    ask.close();
  }
}
