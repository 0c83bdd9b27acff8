package org.onescreen.desktop.sync;

import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.SyncState;

/// Shows what the core's states say. Used by the control thread alone.
final class Screen {
  private final StatusBoard board;
  private final FillProgress progress;
  private final Cache cache;
  private Shown last = new Shown.Same();

  Screen(StatusBoard board, FillProgress progress, Cache cache) {
    this.board = board;
    this.progress = progress;
    this.cache = cache;
  }

  void show(CoreState state) {
    if (state.stage() instanceof Stage.Following(Online online) && online.needs().complete()) {
      online.at().asOf().ifPresent(board::atLeast);
    }
    Shown next = SyncCore.shown(state);
    if (next instanceof Shown.Same || (next.equals(last) && !endsCatchUp(state))) {
      return;
    }
    if (last instanceof Shown.Filling || next instanceof Shown.Live) {
      progress.end();
    }
    last = next;
    switch (next) {
      case Shown.Same _ -> {}
      case Shown.Connecting _ -> board.state(new SyncStatus.Connecting());
      case Shown.Filling(long total) -> progress.begin(there(cache.syncState()), total);
      case Shown.Live _ -> board.state(new SyncStatus.Live());
      case Shown.Offline(var reason, var since, var nextAttempt) ->
          board.state(new SyncStatus.Offline(reason, since, nextAttempt));
      case Shown.Refused(Reason reason) -> board.state(new SyncStatus.Refused(reason));
    }
  }

  /// A long catch-up shows its progress by itself; nobody else says that it is over.
  private static boolean endsCatchUp(CoreState state) {
    return state.stage() instanceof Stage.Following(Online online) && online.current();
  }

  /// What of a fill that was begun earlier is there already.
  private long there(SyncState state) {
    boolean begun = state.filling() && !state.sweeping() && !state.buckets().all().isEmpty();
    return begun ? cache.rows() : 0;
  }
}
