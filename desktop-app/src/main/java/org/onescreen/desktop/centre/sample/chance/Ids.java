package org.onescreen.desktop.centre.sample.chance;

import java.time.Instant;
import java.util.UUID;

/// Ids of the form of UUID version 7 (RFC 9562): 48 bits of time, so that they grow with it, then
/// dice.
public final class Ids {
  private final Dice dice;

  public Ids(Dice dice) {
    this.dice = dice;
  }

  public UUID at(Instant moment) {
    long high = (moment.toEpochMilli() << 16) | 0x7000L | (dice.next() & 0x0FFFL);
    long low = (dice.next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
