package org.onescreen.desktop.sync;

import java.util.Arrays;

/// Bugs that are known from other sync engines, planted to see whether the simulation finds them,
/// each with what must give it away: a bug that is found because of something else is not found.
enum Planted {
  /// The feed is numbered when a row is written, and seen when it is committed.
  SEQ_AT_WRITE(1, "I4"),
  /// The same, but that rows wait for transactions that began before their own: what began later
  /// and was numbered earlier is passed by.
  XMIN_HALF_FIX(1, "I4", "Q1"),
  /// The server reads its head in a later snapshot than the rows.
  HEAD_READ_LATER(1, "I4"),
  /// Two sequencers give out the same number.
  TWO_SEQUENCERS(1, "I4", "Q1"),
  /// The server forgets tombstones without raising its floor.
  GC_WITHOUT_FLOOR(2, "I4", "Q1"),
  /// A restored server goes on under the old tag.
  TAG_IGNORED(7, "I4", "I7", "Q1", "Q2"),
  /// A refusal lives on in a proxy, since nothing forbids it.
  REFUSAL_IS_CACHED(1, "Q4: not at rest in time: a desk is not there"),
  /// The server does again what was sent again.
  APPLIED_TWICE(1, "I2"),
  /// The later command stands, whatever its operator saw.
  LATEST_WINS(5, "Q1: an operation overwrote"),
  /// A row that left a bucket is deleted wherever it is.
  LEFT_IS_DELETED(1, "I4", "Q1"),
  /// A row in a version that is there already is passed over, and swept after a reset.
  EQUAL_VERSION_PASSED_OVER(1, "I4", "Q1"),
  /// A row in an older version than is there is taken.
  OLDER_VERSION_TAKEN(100, "I4", "I5", "Q1"),
  /// A page without its end is taken for whole.
  END_NOT_NEEDED(40, "I4", "Q1"),
  /// Rows of the live channel are applied wherever they begin.
  INLINE_OVER_A_GAP(2, "I4", "Q1"),
  /// The cursor is committed before its rows, and the program stops between.
  CURSOR_BEFORE_ROWS(1, "I4", "Q1"),
  /// The cursor is committed in a transaction of its own: that of the rows finds the disk full.
  CURSOR_BY_ITSELF(7, "I4", "Q1"),
  /// An operation is forgotten when it is sent.
  FORGOTTEN_WHEN_SENT(4, "I1", "Q2"),
  /// An operation that is sent again has a new id.
  NEW_ID_ON_RETRY(10, "I1", "I2", "Q2"),
  /// An operation that was sent is changed before it is sent again.
  SENT_IS_CHANGED(1, "I1"),
  /// What was sent is taken for done although the answer does not name it.
  ANSWER_GUESSED(4, "I1", "Q2"),
  /// A reset empties the outbox.
  RESET_WIPES_OUTBOX(1, "I1"),
  /// The journal is not there when the cache is lost.
  JOURNAL_NOT_REPLAYED(12, "I1"),
  /// What was taken out of the scope stays.
  DROPPED_SCOPE_STAYS(5, "I6", "Q1"),
  /// A bucket that was added is not filled.
  ADDED_SCOPE_NOT_FILLED(1, "I4", "Q1"),
  /// A deleted row stays in the search index.
  INDEX_NOT_DELETED(5, "I9"),
  /// An operation that is parked stays in the queue.
  PARKED_BLOCKS(4, "Q2"),
  /// What a restored server lost is not sent again.
  RESTORE_NOT_NOTICED(4, "Q2", "I1"),
  /// A desk and its double use the same numbers again after the server was restored, and neither is
  /// asked what it was that it had done.
  DOUBLE_NOT_NOTICED(258, "Q2"),
  /// A silent line is taken for a quiet one.
  NO_WATCHDOG(4, "Q1", "Q2", "Q4: not at rest in time: a desk is not there"),
  /// Desks that were refused together come again together.
  NO_JITTER(6, "Q4: not at rest in time: a desk is not there"),
  /// What a disk has spoilt without a sign is never looked for.
  NEVER_COMPARED(58, "Q1", "Q3"),
  /// The hashes of a bucket are summed up whole, and leave 64 bits.
  DIGEST_OVERFLOW(1, "Q3");

  /// What a run that does not come to rest says before it says why.
  private static final String LATE = "Q4: not at rest in time: ";

  private static final String OR = "|";

  private final long seed;
  private final String signs;

  /// @param seed the first one that is known to show it: where to begin when there is little time
  Planted(long seed, String... signs) {
    this.seed = seed;
    this.signs = String.join(OR, signs);
  }

  long seed() {
    return seed;
  }

  /// @param violation what the simulation says
  boolean showsIn(String violation) {
    return Arrays.stream(signs.split("\\|", -1))
        .anyMatch(sign -> violation.startsWith(sign) || violation.startsWith(LATE + sign));
  }
}
