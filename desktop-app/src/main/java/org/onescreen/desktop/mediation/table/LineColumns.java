package org.onescreen.desktop.mediation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.shell.Inks;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.record.Column;

/// The columns of the table of cases: their heads, and what stands below each.
final class LineColumns {
  /// How much of its width a column keeps free at its left, in letters.
  private static final double MARGIN = 0.4;

  private static final int LETTER = 14;

  private final CaseWords words;
  private final List<Of> columns = new ArrayList<>();

  private record Of(
      String key,
      int share,
      Function<TableLine, String> text,
      Function<TableLine, LineInk> ink,
      Optional<Column<?>> by) {}

  /// Words where they stand.
  record Placed(LineInk ink, String text, double left) {}

  LineColumns(CaseWords words) {
    this.words = words;
    plain("table.code", 12, TableLine::code);
    plain("table.type", 7, line -> words.type(line.card().type()));
    plain("table.title", 22, this::title);
    plain("table.parties", 12, this::parties);
    column(
        "table.risk",
        5,
        line -> words.risk(line.card().color()),
        line -> LineInk.of(line.card().color()),
        Optional.empty());
    plain("table.state", 8, line -> words.state(line.card().state()));
    plain("table.level", 5, line -> words.level(line.level()));
    plain("table.attempt", 7, line -> words.attempt(line.card().attempt(), line.card().tries()));
    column(
        "table.accepted",
        8,
        line -> line.acceptedOn().toString(),
        _ -> LineInk.TEXT,
        Optional.of(Dispute.ACCEPTED_ON));
    column(
        "table.stage",
        9,
        line -> words.stageDays(line.card().stageDays()),
        _ -> LineInk.TEXT,
        Optional.of(Dispute.STAGE_SINCE));
    column(
        "table.due",
        8,
        line -> words.due(line.card().due()),
        line -> LineInk.of(line.card().due()),
        Optional.of(Dispute.DEADLINE));
  }

  private void plain(String key, int share, Function<TableLine, String> text) {
    column(key, share, text, _ -> LineInk.TEXT, Optional.empty());
  }

  private void column(
      String key,
      int share,
      Function<TableLine, String> text,
      Function<TableLine, LineInk> ink,
      Optional<Column<?>> by) {
    columns.add(new Of(key, share, text, ink, by));
  }

  private String title(TableLine line) {
    return line.card().restricted() ? words.texts().get("table.restricted") : line.card().title();
  }

  private String parties(TableLine line) {
    return line.card().restricted() ? "" : words.parties(line.card().parties());
  }

  /// The heads, for a table whose columns share its width.
  ///
  /// @param changed a width changed
  List<TableColumn<Long, Long>> heads(Runnable changed) {
    return columns.stream().map(of -> head(of, changed)).toList();
  }

  private TableColumn<Long, Long> head(Of of, Runnable changed) {
    TableColumn<Long, Long> column = new TableColumn<>(words.texts().get(of.key()));
    column.setMaxWidth((double) Integer.MAX_VALUE * of.share());
    // Any but the usual one: that would have thirty rows built to measure them.
    column.setPrefWidth((double) LETTER * of.share());
    column.setReorderable(false);
    column.setSortable(of.by().isPresent());
    of.by().ifPresent(column::setUserData);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.widthProperty().subscribe(changed);
    return column;
  }

  /// The words of a row, each below the head of its column.
  List<Placed> lay(TableLine line, Inks inks, TableView<?> table) {
    List<Placed> placed = new ArrayList<>();
    double left = 0;
    for (int i = 0; i < columns.size(); i++) {
      Of of = columns.get(i);
      LineInk ink = of.ink().apply(line);
      double width = table.getVisibleLeafColumn(i).getWidth();
      double margin = inks.font(ink).getSize() * MARGIN;
      String fitting = inks.fitting(ink, of.text().apply(line), width - 2 * margin);
      placed.add(new Placed(ink, fitting, left + margin));
      left += width;
    }
    return placed;
  }

  /// The whole row for who does not see it.
  String spoken(TableLine line) {
    return columns.stream().map(of -> of.text().apply(line)).collect(Collectors.joining("，"));
  }
}
