package org.onescreen.desktop.video.stream;

/// How the pushing of a recording ended.
public enum PushEnd {
  /// The server took it to its end.
  TAKEN,
  /// The file holds no sound that can be read, or more than is pushed.
  UNPLAYABLE,
  /// The server did not take it, or not all of it.
  CUT
}
