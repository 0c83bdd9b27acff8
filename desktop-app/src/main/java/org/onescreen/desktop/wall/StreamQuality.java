package org.onescreen.desktop.wall;

/// The two streams that a camera offers.
public enum StreamQuality {
  /// The whole picture.
  MAIN,
  /// A smaller one for small tiles.
  SUB
}
