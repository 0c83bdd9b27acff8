package org.onescreen.desktop.sync;

/// Bugs that are known from other sync engines, planted to see whether the simulation finds them.
enum Planted {
  /// The feed is numbered when a row is written, and seen when it is committed.
  SEQ_AT_WRITE,
  /// The server reads its head in a later snapshot than the rows.
  HEAD_READ_LATER,
  /// Two sequencers give out the same number.
  TWO_SEQUENCERS,
  /// The server forgets tombstones without raising its floor.
  GC_WITHOUT_FLOOR,
  /// A restored server goes on under the old tag.
  TAG_IGNORED,
  /// The server does again what was sent again.
  APPLIED_TWICE,
  /// The later command stands, whatever its operator saw.
  LATEST_WINS,
  /// A row that left a bucket is deleted wherever it is.
  LEFT_IS_DELETED,
  /// A row in a version that is there already is passed over, and swept after a reset.
  EQUAL_VERSION_PASSED_OVER,
  /// A row in an older version than is there is taken.
  OLDER_VERSION_TAKEN,
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
  /// An operation that was sent is changed before it is sent again.
  SENT_IS_CHANGED,
  /// What was sent is taken for done although the answer does not name it.
  ANSWER_GUESSED,
  /// A reset empties the outbox.
  RESET_WIPES_OUTBOX,
  /// The journal is not there when the cache is lost.
  JOURNAL_NOT_REPLAYED,
  /// What was taken out of the scope stays.
  DROPPED_SCOPE_STAYS,
  /// A bucket that was added is not filled.
  ADDED_SCOPE_NOT_FILLED,
  /// A deleted row stays in the search index.
  INDEX_NOT_DELETED,
  /// An operation that is parked stays in the queue.
  PARKED_BLOCKS,
  /// What a restored server lost is not sent again.
  RESTORE_NOT_NOTICED,
  /// A silent line is taken for a quiet one.
  NO_WATCHDOG
}
