package org.onescreen.desktop.video.stream;

/// What a tile can say about its stream; the code is what stands in shared memory.
public enum Condition {
  /// The first attempt is under way.
  CONNECTING(0),
  /// Frames arrive.
  LIVE(1),
  /// The connection stands, but no frame has come for two seconds.
  LATE(2),
  /// It was live, broke off, and is being tried again.
  RECONNECTING(3),
  /// The server cannot be reached.
  REFUSED(4),
  /// The server wants another user or password.
  UNAUTHORISED(5),
  /// The server answers, but there is no such stream or no picture in it.
  NO_SIGNAL(6);

  private final int code;

  Condition(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /// The condition of a code out of shared memory; an unknown code reads as `CONNECTING`.
  public static Condition ofCode(int code) {
    return switch (code) {
      case 1 -> LIVE;
      case 2 -> LATE;
      case 3 -> RECONNECTING;
      case 4 -> REFUSED;
      case 5 -> UNAUTHORISED;
      case 6 -> NO_SIGNAL;
      default -> CONNECTING;
    };
  }
}
