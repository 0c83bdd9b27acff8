package org.onescreen.desktop.antifraud.race;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.onescreen.desktop.shell.Shortening;

/// What a card shows, in lines of bare text: a day has thousands of cards, and a label costs
/// several times what its text does. The countdown is not managed, so that a second that passes
/// lays nothing out. On the FX thread.
final class RaceFace extends Region {
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

  /// Between two lines, and between what stands in one, in parts of a line.
  private static final double GAP = 0.1;

  private static final double BETWEEN = 0.5;

  private final Text type = text("race-type");
  private final Text left = text("race-left");
  private final Text place = text("race-place");
  private final Text state = text("race-state");
  private final Text next = text("race-next");
  private final Text tasks = text("race-tasks");
  private String wholeType = "";
  private String wholePlace = "";
  private String wholeNext = "";
  private String wholeTasks = "";

  RaceFace() {
    left.setManaged(false);
    getStyleClass().add("race-card");
    getChildren().addAll(type, left, place, state, next, tasks);
  }

  private static Text text(String style) {
    Text text = new Text();
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add(style);
    return text;
  }

  /// @param tasks empty where there are none; then their line is not there
  void show(String type, String place, String state, String next, String tasks) {
    wholeType = type;
    wholePlace = place;
    this.state.setText(state);
    wholeNext = next;
    wholeTasks = tasks;
    this.tasks.setVisible(!tasks.isEmpty());
    requestLayout();
  }

  /// How much time is left.
  void say(String text, Countdown.Tone tone) {
    left.setText(text);
    for (Node node : List.of(this, left)) {
      node.pseudoClassStateChanged(SOON, tone == Countdown.Tone.SOON);
      node.pseudoClassStateChanged(LATE, tone == Countdown.Tone.LATE);
    }
    alignRight(left);
  }

  private double line() {
    return next.getLayoutBounds().getHeight();
  }

  private int lines() {
    return tasks.isVisible() ? 4 : 3;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets in = getInsets();
    return snapSizeY(in.getTop() + in.getBottom() + line() * (lines() + GAP * (lines() - 1)));
  }

  /// What a cell asks of its graphic.
  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double line = line();
    double step = line * (1 + GAP);
    double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
    Shortening.show(type, wholeType, width - width(left) - line * BETWEEN);
    Shortening.show(place, wholePlace, width - width(state) - line * BETWEEN);
    double y = getInsets().getTop();
    Shortening.show(next, wholeNext, width);
    Shortening.show(tasks, wholeTasks, width);
    for (Text first : List.of(type, place, next, tasks)) {
      first.relocate(snapPositionX(getInsets().getLeft()), snapPositionY(y));
      y += step;
    }
    left.setLayoutY(type.getLayoutY());
    state.setLayoutY(place.getLayoutY());
    alignRight(left);
    alignRight(state);
  }

  /// By translation: another place in the layout would have the whole list laid out.
  private void alignRight(Text text) {
    text.setTranslateX(snapPositionX(getWidth() - getInsets().getRight() - width(text)));
  }

  private static double width(Text text) {
    return text.getLayoutBounds().getWidth();
  }
}
