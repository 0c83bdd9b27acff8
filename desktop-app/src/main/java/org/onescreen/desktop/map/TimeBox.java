package org.onescreen.desktop.map;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.onescreen.desktop.map.scene.DayRange;

/// Looks back over the incidents of a year, a week at a time. The arrow keys move by a week.
final class TimeBox extends VBox {
  private static final int WEEKS = 52;
  private static final int WEEK = 7;
  private static final double SETTLED_MILLIS = 120;

  private final MapWords words;
  private final Clock clock;
  private final Consumer<Optional<DayRange>> chosen;
  private final CheckBox back = new CheckBox();
  private final Slider weeks = new Slider(0, WEEKS - 1, WEEKS - 1);
  private final Label shown = new Label();
  private final PauseTransition settled = new PauseTransition(Duration.millis(SETTLED_MILLIS));
  private int count;

  /// @param chosen told of the days to show; empty for what is open now
  TimeBox(MapWords words, Clock clock, Consumer<Optional<DayRange>> chosen) {
    this.words = words;
    this.clock = clock;
    this.chosen = chosen;
    getStyleClass().addAll("map-box", "map-time");
    back.setText(words.texts().get("map.time.back"));
    weeks.setBlockIncrement(1);
    weeks.setMajorTickUnit(13);
    weeks.setMinorTickCount(0);
    weeks.setSnapToTicks(false);
    weeks.setDisable(true);
    back.selectedProperty()
        .addListener(
            (_, _, on) -> {
              weeks.setDisable(!on);
              choose();
            });
    weeks
        .valueProperty()
        .addListener(
            (_, before, now) -> {
              if (Math.round(before.doubleValue()) != Math.round(now.doubleValue())) {
                tell();
                settled.playFromStart();
              }
            });
    settled.setOnFinished(_ -> choose());
    getChildren().addAll(back, weeks, shown);
    tell();
  }

  /// The week that the slider stands at: the last one ends today.
  private DayRange range() {
    LocalDate last =
        LocalDate.now(clock).minusDays(WEEK * (WEEKS - 1 - Math.round(weeks.getValue())));
    return new DayRange(last.minusDays(WEEK - 1L), last);
  }

  /// The days to show; empty for what is open now.
  Optional<DayRange> days() {
    return back.isSelected() ? Optional.of(range()) : Optional.empty();
  }

  /// How many weeks before the last one it stands; empty for what is open now.
  OptionalInt week() {
    return back.isSelected()
        ? OptionalInt.of((int) (WEEKS - 1 - Math.round(weeks.getValue())))
        : OptionalInt.empty();
  }

  /// As it was chosen before.
  void stand(OptionalInt week) {
    week.ifPresent(
        before -> {
          weeks.setValue(WEEKS - 1.0 - before);
          back.setSelected(true);
          settled.stop();
        });
  }

  private void choose() {
    chosen.accept(days());
    tell();
  }

  /// How many incidents the map shows now.
  void shows(int incidents) {
    count = incidents;
    tell();
  }

  private void tell() {
    if (back.isSelected()) {
      DateTimeFormatter day = DateTimeFormatter.ISO_LOCAL_DATE;
      DayRange week = range();
      shown.setText(
          words
              .texts()
              .get("map.time.week", day.format(week.first()), day.format(week.last()), count));
    } else {
      shown.setText(words.texts().get("map.time.open", count));
    }
  }

  /// The panel leaves the screen.
  void end() {
    settled.stop();
  }
}
