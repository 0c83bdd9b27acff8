package org.onescreen.desktop.mediation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.onescreen.desktop.mediation.card.CaseWords;
import org.onescreen.desktop.mediation.view.CasesView;
import org.onescreen.desktop.mediation.view.Sight;
import org.onescreen.desktop.mediation.view.Viewpoint;
import org.onescreen.desktop.shell.ChoiceBar;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.desktop.work.LiveAsk;
import org.onescreen.desktop.work.WorkPlace;
import org.onescreen.model.mediation.Dispute;

/// The limits and the sessions of a month or a week; at the side the day that is chosen. Page Up
/// and Page Down go back and on. On the FX thread.
public final class CaseCalendar implements CasesView {
  private static final int WEEK = 7;
  private static final double PER_CENT = 100;

  private final WorkPlace place;
  private final CaseWords words;
  private final GridPane grid = new GridPane();
  private final Label title = Whole.label("calendar-title");
  private final DaySide side;
  private final HBox root;
  private final List<DayCell> cells = new ArrayList<>();
  private final LiveAsk<List<CaseDay>> days;
  private final LiveAsk<DayCases> due;
  private Viewpoint viewpoint = Viewpoint.ALL;
  private Span span;
  private LocalDate chosen;
  private List<CaseDay> shown = List.of();

  /// @param open opens a case's own page
  public CaseCalendar(WorkPlace place, CaseWords words, Consumer<UUID> open) {
    this.place = place;
    this.words = words;
    chosen = place.clock().today();
    span = new Span(Span.Length.MONTH, chosen);
    side = new DaySide(words, open);
    ChoiceBar<Span.Length> lengths =
        new ChoiceBar<>(
            List.of(Span.Length.values()),
            each -> words.texts().of("calendar.length", each),
            each -> go(new Span(each, chosen)));
    lengths.select(span.length());
    HBox top =
        new HBox(
            lengths,
            button("calendar.before", () -> go(span.moved(-1))),
            title,
            button("calendar.after", () -> go(span.moved(1))),
            button("calendar.today", this::goToday));
    top.getStyleClass().add("calendar-top");
    grid.getStyleClass().add("calendar-grid");
    for (int i = 0; i < WEEK; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(PER_CENT / WEEK);
      grid.getColumnConstraints().add(column);
    }
    VBox.setVgrow(grid, Priority.ALWAYS);
    VBox left = new VBox(top, grid);
    left.getStyleClass().add("calendar-left");
    HBox.setHgrow(left, Priority.ALWAYS);
    root = new HBox(left, side.node());
    root.getStyleClass().add("case-calendar");
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    days = ask(this::show);
    due = ask(side::due);
  }

  private <R> LiveAsk<R> ask(Consumer<R> take) {
    return new LiveAsk<>(
        place,
        Set.of(Dispute.KIND),
        take,
        _ -> title.setText(words.texts().get("mediation.failed")));
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(words.texts().get(key));
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_UP) {
      go(span.moved(-1));
      event.consume();
    } else if (event.getCode() == KeyCode.PAGE_DOWN) {
      go(span.moved(1));
      event.consume();
    }
  }

  private void goToday() {
    go(new Span(span.length(), place.clock().today()));
  }

  private void go(Span now) {
    span = now;
    chosen = now.within();
    days.change(question());
    due.change(dueQuestion());
  }

  private Sight sight() {
    return new Sight(viewpoint, place.actor().get());
  }

  private DaysQuery question() {
    return new DaysQuery(sight(), span, place.clock());
  }

  private DueQuery dueQuestion() {
    return new DueQuery(sight(), chosen, place.clock());
  }

  private void choose(LocalDate day) {
    chosen = day;
    due.change(dueQuestion());
    draw();
  }

  private void show(List<CaseDay> now) {
    shown = now;
    if (cells.size() != now.size()) {
      lay(now.size());
    }
    draw();
  }

  /// As many cells as there are days, below the names of the week's days.
  private void lay(int count) {
    cells.clear();
    grid.getChildren().clear();
    grid.getRowConstraints().setAll(new RowConstraints());
    int at = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      grid.add(
          Whole.label(day.getDisplayName(TextStyle.SHORT, words.texts().locale()), "weekday"),
          at++,
          0);
    }
    for (int i = 0; i < count; i++) {
      DayCell cell = new DayCell(words);
      int index = i;
      cell.setOnAction(_ -> choose(shown.get(index).day()));
      cells.add(cell);
      grid.add(cell, i % WEEK, 1 + i / WEEK);
      if (i % WEEK == 0) {
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(row);
      }
    }
  }

  private void draw() {
    LocalDate today = place.clock().today();
    for (int i = 0; i < cells.size(); i++) {
      CaseDay day = shown.get(i);
      cells.get(i).show(day, span, today, day.day().equals(chosen));
      if (day.day().equals(chosen)) {
        side.show(day);
      }
    }
    title.setText(
        words
            .texts()
            .get(
                "calendar.title",
                Integer.toString(span.within().getYear()),
                Integer.toString(span.within().getMonthValue())));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open(Viewpoint from) {
    viewpoint = from;
    days.open(question());
    due.open(dueQuestion());
  }

  @Override
  public void look(Viewpoint from) {
    viewpoint = from;
    days.change(question());
    due.change(dueQuestion());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("calendar_due", shown.stream().mapToLong(CaseDay::due).sum());
  }

  @Override
  public void close() {
    days.close();
    due.close();
  }
}
