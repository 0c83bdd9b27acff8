package org.onescreen.desktop.sync;

/// Bugs that are known from other sync engines, planted to see whether the simulation finds them.
enum Planted {
  /// The server reads its head in a later snapshot than the rows.
  HEAD_READ_LATER,
  /// The server forgets tombstones without raising its floor.
  GC_WITHOUT_FLOOR,
  /// A restored server goes on under the old tag.
  TAG_IGNORED,
  /// The server does again what was sent again.
  APPLIED_TWICE,
  /// A row that left a bucket is deleted wherever it is.
  LEFT_IS_DELETED,
  /// A row in a version that is there already is passed over, and swept after a reset.
  EQUAL_VERSION_PASSED_OVER,
  /// A page without its end is taken for whole.
  END_NOT_NEEDED,
  /// Rows of the live channel are applied wherever they begin.
  INLINE_OVER_A_GAP,
  /// The cursor is committed before its rows.
  CURSOR_BEFORE_ROWS,
  /// An operation is forgotten when it is sent.
  FORGOTTEN_WHEN_SENT,
  /// An operation that is sent again has a new id.
  NEW_ID_ON_RETRY,
  /// A reset empties the outbox.
  RESET_WIPES_OUTBOX,
  /// What was taken out of the scope stays.
  DROPPED_SCOPE_STAYS,
  /// An operation that is parked stays in the queue.
  PARKED_BLOCKS,
  /// What a restored server lost is not sent again.
  RESTORE_NOT_NOTICED,
  /// A bucket that was added is not filled.
  ADDED_SCOPE_NOT_FILLED,
  /// A silent line is taken for a quiet one.
  NO_WATCHDOG
}
