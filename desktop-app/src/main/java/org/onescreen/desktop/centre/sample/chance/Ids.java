package org.onescreen.desktop.centre.sample.chance;

import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.record.RecordIds;

/// Ids as records have them, with dice for their random part.
public final class Ids {
  private final Dice dice;

  public Ids(Dice dice) {
    this.dice = dice;
  }

  public UUID at(Instant moment) {
    return RecordIds.of(moment, dice.next(), dice.next());
  }
}
