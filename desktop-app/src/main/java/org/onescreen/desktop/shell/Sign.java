package org.onescreen.desktop.shell;

/// How a record stands whose change is not settled with the centre; each is a shape and a word.
public enum Sign {
  /// Kept here, not sent yet.
  WAITING,
  /// Sent, not confirmed yet.
  SENT,
  REFUSED,
  CONFLICT,
  PARKED;

  /// The state colour that goes with it.
  String tone() {
    return switch (this) {
      case WAITING, SENT -> "yellow";
      case REFUSED, CONFLICT -> "red";
      case PARKED -> "orange";
    };
  }
}
