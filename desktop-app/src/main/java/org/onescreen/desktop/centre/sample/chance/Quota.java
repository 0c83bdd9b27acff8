package org.onescreen.desktop.centre.sample.chance;

/// Says yes to exactly `wanted` of `total` questions, spread evenly by chance.
public final class Quota {
  private final Dice dice;
  private int wanted;
  private int left;

  public Quota(int wanted, int total, Dice dice) {
    if (wanted > total) {
      throw new IllegalArgumentException(wanted + " of " + total);
    }
    this.wanted = wanted;
    this.left = total;
    this.dice = dice;
  }

  public boolean next() {
    boolean yes = dice.unit() * left < wanted;
    left--;
    if (yes) {
      wanted--;
    }
    return yes;
  }
}
