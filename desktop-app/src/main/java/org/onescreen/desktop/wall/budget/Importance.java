package org.onescreen.desktop.wall.budget;

/// Why a tile is to be seen well, the most pressing first: in this order tiles keep what they have
/// when the machine cannot keep up with all.
public enum Importance {
  /// An open alarm is linked to its camera.
  ALARM,
  /// It is on the agenda of the meeting that is held.
  AGENDA,
  /// It is the one that the operator has selected.
  SELECTED,
  /// It can be seen.
  VISIBLE;

  /// The most pressing reason there is.
  public static Importance of(boolean alarmed, boolean onAgenda, boolean selected) {
    return alarmed ? ALARM : onAgenda ? AGENDA : selected ? SELECTED : VISIBLE;
  }
}
