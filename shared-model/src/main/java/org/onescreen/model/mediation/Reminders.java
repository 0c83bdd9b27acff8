package org.onescreen.model.mediation;

/// On which days after an agreement took effect the two parties are reminded that they may ask the
/// court together (人民调解法 §33 gives them thirty).
///
/// @param first 1 to [#MOST] less one
/// @param second after the first
public record Reminders(int first, int second) {
  /// The last day but one: the last day itself is told anyway.
  public static final int MOST = 29;

  public static final Reminders DEFAULT = new Reminders(20, 27);

  boolean sound() {
    return first >= 1 && second > first && second <= MOST;
  }
}
