package org.onescreen.desktop.antifraud.race;

import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.antifraud.FraudWarningDuties;
import org.onescreen.model.antifraud.FraudWarningState;

/// The words of the race.
record RaceWords(Texts texts, Ages ages) {
  String type(RaceCard card) {
    return texts.of("antifraud.type", card.type());
  }

  /// What to do next, by whom.
  String next(FraudWarningState state) {
    return texts.get(
        "antifraud.race.next",
        texts.of("antifraud.actor", FraudWarningDuties.next(state)),
        texts.of("antifraud.next", state));
  }

  String left(Countdown countdown) {
    return countdown.text((days, hours) -> texts.get("antifraud.race.days", days, hours));
  }

  String task(String key, boolean done) {
    return (done ? "✓ " : "○ ") + texts.get(key);
  }
}
