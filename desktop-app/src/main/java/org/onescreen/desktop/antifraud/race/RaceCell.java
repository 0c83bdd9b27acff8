package org.onescreen.desktop.antifraud.race;

import java.time.Instant;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.antifraud.FraudWarningFlow;
import org.onescreen.model.antifraud.WarningGrade;

/// A card in sight. Only such a one is drawn anew each second.
final class RaceCell extends ListCell<RaceCard> {
  private final RaceWords words;
  private final Supplier<Instant> clock;
  private final RaceFace face = new RaceFace();
  private @Nullable RaceCard shown;
  private long step;
  private Countdown.Tone tone = Countdown.Tone.CALM;

  RaceCell(RaceWords words, Supplier<Instant> clock) {
    this.words = words;
    this.clock = clock;
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
    setGraphic(face);
    if (!card.equals(shown)) {
      shown = card;
      show(card);
      forget();
    }
    beat(clock.get());
  }

  private void show(RaceCard card) {
    String who = card.person().isBlank() ? "" : "  " + card.person();
    String sign = card.sign().map(s -> "  " + words.texts().of("shell.sign", s)).orElse("");
    String type = words.type(card);
    String state = words.texts().of("antifraud.state", card.state()) + sign;
    String next = words.next(card.state());
    face.show(type, card.place() + who, state, next, tasks(card));
    setAccessibleText(String.join(" ", type, card.place(), state, next));
  }

  /// What goes on beside the calls where the danger is greatest.
  private String tasks(RaceCard card) {
    if (card.grade() != WarningGrade.HIGH || !FraudWarningFlow.OPEN.contains(card.state())) {
      return "";
    }
    return words.task("antifraud.race.family", card.family())
        + "   "
        + words.task("antifraud.race.bank", card.bank())
        + "   "
        + words.task("antifraud.race.visit", card.sent());
  }

  /// Draws the countdown, where it reads otherwise than a second before.
  void beat(Instant now) {
    RaceCard card = getItem();
    if (card == null || isEmpty()) {
      return;
    }
    Instant due = card.due();
    if (due == null) {
      face.say("", Countdown.Tone.CALM);
      return;
    }
    Countdown countdown = Countdown.of(due, card.limit(), now);
    if (countdown.step() != step || countdown.tone() != tone) {
      step = countdown.step();
      tone = countdown.tone();
      face.say(marked(countdown), tone);
    }
  }

  private String marked(Countdown countdown) {
    String text = countdown.text(words);
    return switch (countdown.tone()) {
      case LATE -> "■ " + text;
      case SOON -> "▲ " + text;
      case CALM -> text;
    };
  }

  /// The next look draws, whatever stood there.
  private void forget() {
    step = Long.MIN_VALUE;
  }
}
