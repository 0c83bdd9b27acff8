package org.onescreen.desktop.tiles.kit;

/// Why a kit is not taken. Nothing was installed.
public enum KitFault {
  /// It does not begin as a kit does.
  NO_KIT,
  /// It ends too early.
  TRUNCATED,
  /// What it holds is not what its manifest says.
  DAMAGED,
  /// Its manifest was not signed with the key that it shows.
  BAD_SIGNATURE,
  /// Nobody here trusts the desk that made it.
  UNKNOWN_MAKER,
  /// It could not be read, or nobody answered.
  NOT_READABLE,
  /// The disk did not take it.
  NOT_WRITTEN
}
