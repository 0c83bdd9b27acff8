package org.onescreen.desktop.mediation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.CasePlace;
import org.onescreen.desktop.mediation.view.CasesView;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.shell.EmptyState;
import org.onescreen.desktop.shell.Inks;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.MediationPolicy;
import org.onescreen.model.record.Column;

/// All cases that the filter lets through, open or closed, however many. Only the rows near the
/// view are read. Enter or a double click opens a case, M its place on the map. On the FX thread.
public final class CaseTable implements CasesView {
  /// How many rows are read at a time.
  private static final int READ = 160;

  private static final Duration GATHER = Duration.millis(20);
  private static final int DOUBLE = 2;

  private final WorkPlace place;
  private final CaseWords words;
  private final Consumer<UUID> open;
  private final TableRows rows = new TableRows();
  private final TableView<Long> table = new TableView<>(rows);

  /// All rows that the view ever asked for: as many as it has room for, used again and again.
  private final List<LineRow> made = new ArrayList<>();

  private final Label count = new Label();
  private final VBox root;
  private final LiveAsk<Long> counts;
  private final LiveAsk<TablePart> parts;
  private final PauseTransition gather = new PauseTransition(GATHER);
  private Viewpoint viewpoint = Viewpoint.ALL;
  private TableOrder order = TableOrder.NEWEST;

  /// The row that came into view last.
  private long seen;

  private long drawn;

  /// @param open opens a case's own page
  public CaseTable(WorkPlace place, CaseWords words, Consumer<UUID> open) {
    this.place = place;
    this.words = words;
    this.open = open;
    LineColumns columns = new LineColumns(words);
    Inks inks = new Inks(LineInk.values(), this::redraw);
    table.getColumns().setAll(columns.heads(this::redraw));
    table.getStyleClass().add("case-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(EmptyState.nothing(words.texts().get("table.none")));
    table.setRowFactory(_ -> row(columns, inks));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    table.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == DOUBLE) {
            chosen().ifPresent(open);
          }
        });
    VBox.setVgrow(table, Priority.ALWAYS);
    count.getStyleClass().add("table-count");
    root = new VBox(inks, table, count);
    root.getStyleClass().add("case-table-view");
    gather.setOnFinished(_ -> read());
    counts = new LiveAsk<>(place, Set.of(Dispute.KIND), this::counted, _ -> failed());
    parts =
        new LiveAsk<>(place, Set.of(Dispute.KIND, MediationPolicy.KIND), this::take, _ -> failed());
    table.setSortPolicy(
        _ -> {
          sorted();
          return true;
        });
  }

  /// Only the columns that the cache can sort by can be sorted by; three clicks bring the newest
  /// first again.
  private void sorted() {
    order =
        table.getSortOrder().stream()
            .findFirst()
            .filter(column -> column.getUserData() instanceof Column<?>)
            .map(
                column ->
                    new TableOrder(
                        (Column<?>) column.getUserData(),
                        column.getSortType() == TableColumn.SortType.DESCENDING))
            .orElse(TableOrder.NEWEST);
    rows.forget();
    read();
  }

  private LineRow row(LineColumns columns, Inks inks) {
    LineRow row = new LineRow(rows, columns, inks, this::seen);
    made.add(row);
    return row;
  }

  private void redraw() {
    made.forEach(LineRow::refresh);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open(Viewpoint from) {
    viewpoint = from;
    Sight sight = sight();
    counts.open(reader -> reader.count(Dispute.KIND, sight.filter(reader, place.clock().today())));
    parts.open(part());
  }

  @Override
  public void look(Viewpoint from) {
    viewpoint = from;
    seen = 0;
    rows.forget();
    Sight sight = sight();
    counts.change(
        reader -> reader.count(Dispute.KIND, sight.filter(reader, place.clock().today())));
    parts.change(part());
    if (!rows.isEmpty()) {
      table.scrollTo(0);
    }
  }

  @Override
  public void close() {
    gather.stop();
    counts.close();
    parts.close();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("table_rows", rows.size(), "table_drawn", drawn, "table_unread", unread());
  }

  /// How many rows near the one that came into view last were not read.
  private long unread() {
    return rows.line(seen).isPresent() || rows.isEmpty() ? 0 : 1;
  }

  private void take(TablePart part) {
    drawn++;
    rows.take(part);
    redraw();
  }

  private Sight sight() {
    return new Sight(viewpoint, place.actor().get());
  }

  private PartQuery part() {
    return new PartQuery(sight(), order, Math.max(0, seen - READ / 2), READ, place.clock());
  }

  private void read() {
    parts.change(part());
  }

  private void counted(long all) {
    rows.resize(all);
    count.setText(words.texts().get("table.count", words.figures().count(all)));
  }

  /// A row came into view: where it was not read, the rows about it are.
  private void seen(long row) {
    if (rows.line(row).isEmpty()) {
      seen = row;
      gather.playFromStart();
    }
  }

  private void failed() {
    count.setText(words.texts().get("mediation.failed"));
  }

  private Optional<UUID> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .flatMap(rows::line)
        .map(line -> line.card().id());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      chosen().ifPresent(open);
      event.consume();
    } else if (event.getCode() == KeyCode.M && !event.isShortcutDown() && !event.isAltDown()) {
      chosen().ifPresent(id -> CasePlace.show(place, id, count::setText));
      event.consume();
    }
  }
}
