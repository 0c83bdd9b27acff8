package org.onescreen.desktop.antifraud.race;

import org.onescreen.desktop.shell.Ages;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.model.antifraud.FraudWarningDuties;
import org.onescreen.model.antifraud.FraudWarningState;

/// The words of the race.
record RaceWords(Texts texts, Ages ages) implements Countdown.Words {
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

  @Override
  public String days(long days, long hours) {
    return texts.get("antifraud.race.days", days, hours);
  }

  @Override
  public String hours(long hours, long minutes) {
    return texts.get("antifraud.race.hours", hours, minutes);
  }

  @Override
  public String minutes(long minutes) {
    return texts.get("antifraud.race.minutes", minutes);
  }

  String task(String key, boolean done) {
    return (done ? "✓ " : "○ ") + texts.get(key);
  }
}
