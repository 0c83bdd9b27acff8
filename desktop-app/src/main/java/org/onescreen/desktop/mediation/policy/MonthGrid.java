package org.onescreen.desktop.mediation.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.Whole;

/// Six weeks of days. Arrows go from day to day, over the month's edges too; Page Up and Page Down
/// from month to month; X makes a day free, B worked, Delete what its weekday says, Space or a
/// click the other than it is. On the FX thread.
final class MonthGrid {
  private static final int WEEK = 7;
  private static final int WEEKS = 6;
  private static final double PER_CENT = 100;

  /// What is to become of a day.
  enum Mark {
    FREE,
    WORK,
    PLAIN,
    OTHER
  }

  private final Texts texts;
  private final DayDraft draft;
  private final BiConsumer<LocalDate, Mark> mark;
  private final Runnable moved;
  private final GridPane grid = new GridPane();
  private final List<RuleDayCell> cells = new ArrayList<>();
  private YearMonth month;
  private LocalDate today;

  MonthGrid(
      Texts texts,
      DayDraft draft,
      LocalDate today,
      BiConsumer<LocalDate, Mark> mark,
      Runnable moved) {
    this.texts = texts;
    this.draft = draft;
    this.today = today;
    this.mark = mark;
    this.moved = moved;
    month = YearMonth.from(today);
    grid.getStyleClass().add("rule-month");
    for (DayOfWeek day : DayOfWeek.values()) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(PER_CENT / WEEK);
      grid.getColumnConstraints().add(column);
      grid.add(
          Whole.label(day.getDisplayName(TextStyle.SHORT, texts.locale()), "policy-column"),
          day.getValue() - 1,
          0);
    }
    for (int i = 0; i < WEEK * WEEKS; i++) {
      RuleDayCell cell = new RuleDayCell();
      int index = i;
      cell.setOnAction(_ -> mark.accept(first().plusDays(index), Mark.OTHER));
      cells.add(cell);
      grid.add(cell, i % WEEK, 1 + i / WEEK);
    }
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  Node node() {
    return grid;
  }

  YearMonth month() {
    return month;
  }

  private LocalDate first() {
    LocalDate first = month.atDay(1);
    return first.minusDays(first.getDayOfWeek().getValue() - 1L);
  }

  void draw(LocalDate now) {
    today = now;
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).show(texts, first().plusDays(i), month, today, draft);
    }
  }

  void may(boolean may) {
    cells.forEach(cell -> cell.setDisable(!may));
  }

  void go(YearMonth to) {
    month = to;
    draw(today);
    moved.run();
  }

  private void key(KeyEvent event) {
    int at = focused();
    LocalDate day = first().plusDays(Math.max(0, at));
    boolean known = !event.isShortcutDown() && !event.isAltDown() && press(event.getCode(), day);
    if (known && at >= 0) {
      event.consume();
    }
  }

  private boolean press(KeyCode code, LocalDate day) {
    switch (code) {
      case LEFT -> focus(day.minusDays(1));
      case RIGHT -> focus(day.plusDays(1));
      case UP -> focus(day.minusDays(WEEK));
      case DOWN -> focus(day.plusDays(WEEK));
      case PAGE_UP -> focus(day.minusMonths(1));
      case PAGE_DOWN -> focus(day.plusMonths(1));
      case HOME -> focus(today);
      case X -> mark.accept(day, Mark.FREE);
      case B -> mark.accept(day, Mark.WORK);
      case DELETE, BACK_SPACE -> mark.accept(day, Mark.PLAIN);
      default -> {
        return false;
      }
    }
    return true;
  }

  private int focused() {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  /// To a day, in whatever month it is.
  void focus(LocalDate day) {
    if (!YearMonth.from(day).equals(month)) {
      go(YearMonth.from(day));
    }
    cells.get((int) ChronoUnit.DAYS.between(first(), day)).requestFocus();
  }
}
