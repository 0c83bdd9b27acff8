package org.onescreen.desktop.shell.theme;

/// How this workstation's window looks, and for what room; kept from one start to the next.
public record Appearance(Look look, Seats seats) {
  /// How a desk looks before anybody has said so.
  public static final Appearance FIRST = new Appearance(Look.DESK, Seats.USUAL);

  public Appearance with(Look other) {
    return new Appearance(other, seats);
  }

  public Appearance with(Seats other) {
    return new Appearance(look, other);
  }
}
