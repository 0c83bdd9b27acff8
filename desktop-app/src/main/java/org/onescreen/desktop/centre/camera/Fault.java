package org.onescreen.desktop.centre.camera;

/// What a simulated camera does wrong on command, so that a desk can be seen to bear it.
public enum Fault {
  NONE,
  /// It takes viewers and sends nothing more.
  STALL,
  /// It ends each stream.
  CUT,
  /// It sends the pictures of its sub stream in the main one: another size in the middle of it. Not
  /// in FLV, which says its size once.
  OTHER_SIZE,
  /// It sends as many bytes as before, and none of them means anything.
  GARBAGE,
  /// It takes no viewer.
  REFUSE,
  /// It wants another password from whoever comes.
  LOCK,
  /// It sends one byte a second.
  SLOW,
  /// It shows the same ten seconds again and again, as where somebody has looped a recording into
  /// the line: its clock jumps back, and nothing has to be encoded for it.
  REPEAT
}
