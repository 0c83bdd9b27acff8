package org.onescreen.model.wire;

/// Why a server answers 409 to a cursor: the desk must pull anew, by mark and sweep.
public enum ResetReason {
  /// The server's store is another one.
  EPOCH,
  /// The server was restored to a history in which the cursor's segment never was.
  TAG,
  /// The cursor is older than the tombstones that the server still has.
  FLOOR,
  /// The cursor is newer than the server.
  AHEAD,
  /// The records have changed in a way that this desk cannot read.
  SCHEMA
}
