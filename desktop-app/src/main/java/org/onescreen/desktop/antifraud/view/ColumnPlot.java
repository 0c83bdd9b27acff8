package org.onescreen.desktop.antifraud.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Draws the columns, each as wide as there is room; numbers and names that would not fit are left
/// to whoever points.
final class ColumnPlot extends Pane {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final double FILL = 0.68;
  private static final double MARK = 2;
  private static final double GAP = 3;

  private final List<Region> columns = new ArrayList<>();
  private final List<Region> marks = new ArrayList<>();
  private final List<Label> numbers = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private List<ChartPoint> points = List.of();
  private Consumer<ChartPoint> asked = _ -> {};
  private int cursor = -1;

  ColumnPlot() {
    getStyleClass().add("chart-plot");
    setFocusTraversable(true);
    setMinSize(0, 0);
    setOnKeyPressed(this::key);
    setOnMouseMoved(event -> point(at(event.getX())));
    setOnMousePressed(
        event -> {
          requestFocus();
          point(at(event.getX()));
        });
  }

  void asked(Consumer<ChartPoint> consumer) {
    asked = consumer;
  }

  Optional<ChartPoint> cursor() {
    return cursor >= 0 && cursor < points.size()
        ? Optional.of(points.get(cursor))
        : Optional.empty();
  }

  void show(List<ChartPoint> now) {
    points = List.copyOf(now);
    while (columns.size() < points.size()) {
      columns.add(part(new Region(), "chart-column"));
      marks.add(part(new Region(), "chart-mark"));
      numbers.add(part(new Label(), "chart-number"));
      names.add(part(new Label(), "chart-name"));
    }
    for (int i = 0; i < columns.size(); i++) {
      boolean there = i < points.size();
      columns.get(i).setVisible(there);
      marks.get(i).setVisible(there && points.get(i).before() != null);
      numbers.get(i).setText(there ? points.get(i).number() : "");
      names.get(i).setText(there ? points.get(i).name() : "");
      columns.get(i).pseudoClassStateChanged(RUNNING, there && points.get(i).running());
    }
    cursor().ifPresent(asked);
    requestLayout();
  }

  private <N extends Region> N part(N node, String style) {
    node.getStyleClass().add(style);
    node.setMouseTransparent(true);
    getChildren().add(node);
    return node;
  }

  private void key(KeyEvent event) {
    int to =
        switch (event.getCode()) {
          case LEFT -> cursor < 0 ? points.size() - 1 : cursor - 1;
          case RIGHT -> cursor + 1;
          case HOME -> 0;
          case END -> points.size() - 1;
          default -> -1;
        };
    if (to >= 0 && to < points.size()) {
      point(to);
      event.consume();
    }
  }

  private int at(double x) {
    return points.isEmpty() ? -1 : (int) (x / (getWidth() / points.size()));
  }

  private void point(int to) {
    if (to < 0 || to >= points.size() || to == cursor) {
      return;
    }
    if (cursor >= 0 && cursor < columns.size()) {
      columns.get(cursor).pseudoClassStateChanged(CURSOR, false);
    }
    cursor = to;
    columns.get(to).pseudoClassStateChanged(CURSOR, true);
    asked.accept(points.get(to));
  }

  @Override
  protected void layoutChildren() {
    if (points.isEmpty()) {
      return;
    }
    double nameHeight = names.getFirst().prefHeight(-1);
    double numberHeight = numbers.getFirst().prefHeight(-1);
    double room = Math.max(0, getHeight() - nameHeight - numberHeight - 2 * GAP);
    double bottom = numberHeight + GAP + room;
    double step = getWidth() / points.size();
    long highest = Math.max(1, points.stream().mapToLong(ColumnPlot::highest).max().orElse(1));
    double namesEnd = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < points.size(); i++) {
      double left = i * step + step * (1 - FILL) / 2;
      double height = height(points.get(i).now(), highest, room);
      columns.get(i).resizeRelocate(left, bottom - height, step * FILL, height);
      double mark = height(points.get(i).before(), highest, room);
      marks.get(i).resizeRelocate(i * step, bottom - mark - MARK / 2, step, MARK);
      double top = bottom - height - numberHeight - GAP;
      place(numbers.get(i), i * step + step / 2, top, step);
      Label name = names.get(i);
      double width = name.prefWidth(-1);
      double from = Math.clamp(i * step + (step - width) / 2, 0, Math.max(0, getWidth() - width));
      boolean free = from >= namesEnd + GAP;
      name.setVisible(free);
      if (free) {
        name.resizeRelocate(from, bottom + GAP, width, nameHeight);
        namesEnd = from + width;
      }
    }
  }

  private static void place(Label label, double middle, double top, double room) {
    double width = label.prefWidth(-1);
    label.setVisible(width <= room);
    label.resizeRelocate(middle - width / 2, top, width, label.prefHeight(-1));
  }

  private static long highest(ChartPoint point) {
    return Math.max(whole(point.now()), whole(point.before()));
  }

  private static long whole(@Nullable Long value) {
    return value == null ? 0 : value;
  }

  private static double height(@Nullable Long value, long highest, double room) {
    return value == null ? 0 : room * value / highest;
  }

  @Override
  protected double computePrefHeight(double width) {
    return names.isEmpty() ? 0 : 6 * names.getFirst().prefHeight(-1);
  }
}
