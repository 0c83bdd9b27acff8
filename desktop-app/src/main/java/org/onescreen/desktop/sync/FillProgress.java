package org.onescreen.desktop.sync;

/// Shows how far a large pull has come, by what has been committed.
final class FillProgress {
  /// A smaller catch-up is over before anyone could read its progress.
  private static final long WORTH_SHOWING = 2_000;

  private final StatusBoard board;
  private long done;
  private long total;

  FillProgress(StatusBoard board) {
    this.board = board;
  }

  synchronized void begin(long there, long all) {
    done = there;
    total = all;
    show();
  }

  /// A page begins with this much left.
  synchronized void left(long sequenceNumbers) {
    if (total == 0 && sequenceNumbers > WORTH_SHOWING) {
      total = sequenceNumbers;
      show();
    }
  }

  synchronized void committed(int rows) {
    if (total > 0) {
      done += rows;
      show();
    }
  }

  synchronized void end() {
    done = 0;
    total = 0;
  }

  private void show() {
    board.state(new SyncStatus.Filling(done, total));
  }
}
