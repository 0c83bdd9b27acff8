package org.onescreen.desktop.wall.budget;

/// What a tile plays, from the best down.
public enum Level {
  /// The camera's main stream.
  MAIN,
  /// Its sub stream.
  SUB,
  /// One picture a second of its sub stream: of each group of pictures only the key picture is
  /// decoded.
  SLOW,
  /// The last picture, which stands still.
  STILL;

  /// The next step down; a still stays one.
  Level lower() {
    return switch (this) {
      case MAIN -> SUB;
      case SUB -> SLOW;
      case SLOW, STILL -> STILL;
    };
  }
}
