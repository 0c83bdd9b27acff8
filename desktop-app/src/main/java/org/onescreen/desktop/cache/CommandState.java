package org.onescreen.desktop.cache;

/// Where an operator's command stands on its way to the server.
public enum CommandState {
  /// Kept on this desk and shown on its screens; not sent yet.
  WAITING,
  /// Sent at least once, without an answer yet.
  SENT,
  /// The server has done it.
  DONE,
  /// The server would not do it, and said why.
  REFUSED,
  /// Somebody else was there first; a person decides.
  CONFLICT,
  /// It failed where others passed, or depends on one that did; it is kept, and the queue goes on.
  PARKED,
  /// Taken back before it was sent.
  WITHDRAWN;

  /// True while the screens show the command's effect on top of what the server said.
  public boolean pending() {
    return this == WAITING || this == SENT;
  }

  /// True where a person has to look at it.
  public boolean needsPerson() {
    return this == REFUSED || this == CONFLICT || this == PARKED;
  }
}
