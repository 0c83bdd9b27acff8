package org.onescreen.desktop.antifraud.race;

import java.time.Instant;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.onescreen.desktop.shell.Whole;
import org.onescreen.model.antifraud.FraudWarningFlow;
import org.onescreen.model.antifraud.WarningGrade;

/// A card in sight. Only such a one is drawn anew each second.
final class RaceCell extends ListCell<RaceCard> {
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

  private final RaceWords words;
  private final Supplier<Instant> clock;
  private final Label type = new Label();
  private final StillLabel left = new StillLabel("race-left");
  private final Label state = Whole.label("race-state");
  private final Label place = new Label();
  private final Label next = new Label();
  private final Label tasks = new Label();
  private final VBox box;
  private long step;
  private Countdown.Tone tone = Countdown.Tone.CALM;

  RaceCell(RaceWords words, Supplier<Instant> clock) {
    this.words = words;
    this.clock = clock;
    type.getStyleClass().add("race-type");
    place.getStyleClass().add("race-place");
    next.getStyleClass().add("race-next");
    tasks.getStyleClass().add("race-tasks");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(type, between, left);
    Region beside = new Region();
    HBox.setHgrow(beside, Priority.ALWAYS);
    HBox middle = new HBox(place, beside, state);
    box = new VBox(head, middle, next, tasks);
    box.getStyleClass().add("race-card");
    box.setMinWidth(0);
    tasks.managedProperty().bind(tasks.visibleProperty());
    setPrefWidth(0);
    getStyleClass().add("race-cell");
  }

  @Override
  protected void updateItem(@Nullable RaceCard card, boolean empty) {
    super.updateItem(card, empty);
    if (empty || card == null) {
      setGraphic(null);
      return;
    }
    type.setText(words.type(card));
    String who = card.person().isBlank() ? "" : "  " + card.person();
    place.setText(card.place() + who);
    String sign = card.sign().map(s -> "  " + words.texts().of("shell.sign", s)).orElse("");
    state.setText(words.texts().of("antifraud.state", card.state()) + sign);
    next.setText(words.next(card.state()));
    boolean parallel = card.grade() == WarningGrade.HIGH && isOpen(card);
    tasks.setVisible(parallel);
    if (parallel) {
      tasks.setText(
          words.task("antifraud.race.family", card.family())
              + "   "
              + words.task("antifraud.race.bank", card.bank())
              + "   "
              + words.task("antifraud.race.visit", card.sent()));
    }
    setGraphic(box);
    forget();
    beat(clock.get());
  }

  private static boolean isOpen(RaceCard card) {
    return FraudWarningFlow.OPEN.contains(card.state());
  }

  /// Draws the countdown, where it reads otherwise than a second before.
  void beat(Instant now) {
    RaceCard card = getItem();
    if (card == null || isEmpty()) {
      return;
    }
    Instant due = card.due();
    if (due == null) {
      say("", Countdown.Tone.CALM);
      return;
    }
    Countdown countdown = Countdown.of(due, card.limit(), now);
    if (countdown.step() != step || countdown.tone() != tone) {
      step = countdown.step();
      tone = countdown.tone();
      say(countdown.text(words), countdown.tone());
    }
  }

  private void say(String text, Countdown.Tone now) {
    left.setText(
        switch (now) {
          case LATE -> "■ " + text;
          case SOON -> "▲ " + text;
          case CALM -> text;
        });
    state(SOON, now == Countdown.Tone.SOON);
    state(LATE, now == Countdown.Tone.LATE);
  }

  private void state(PseudoClass state, boolean holds) {
    box.pseudoClassStateChanged(state, holds);
    left.state(state, holds);
  }

  /// The next look draws, whatever stood there.
  private void forget() {
    step = Long.MIN_VALUE;
  }
}
