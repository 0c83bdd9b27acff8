package org.onescreen.desktop.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onescreen.desktop.cache.Cache;
import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.CacheFailure;
import org.onescreen.desktop.cache.Opening;
import org.onescreen.desktop.cache.Seal;
import org.onescreen.desktop.cache.ThreadGuard;
import org.onescreen.desktop.shell.Texts;
import org.onescreen.desktop.shell.status.Notice;

/// Opens the cache so that the desk stays up wherever it can, and keeps what there is to tell.
///
/// @param notices what the operator must hear: what happened, what was kept
record CacheOpening(Cache cache, List<Notice> notices) {
  CacheOpening {
    notices = List.copyOf(notices);
  }

  /// Opens `file`. A damaged one is set aside by the cache; one of a newer program is left alone,
  /// and a second file beside it is used.
  ///
  /// @param seal of this profile
  /// @throws CacheException where no cache can be had at all: in use, or nothing can be written
  static CacheOpening open(Path file, Seal seal, ThreadGuard guard, Texts texts) {
    List<Notice> notices = new ArrayList<>();
    Cache cache = openOrBeside(file, seal, guard, texts, notices);
    switch (cache.opening()) {
      case Opening.Fresh _, Opening.Found _ -> {}
      case Opening.SetAside(Path kept) ->
          notices.add(
              Notice.warning(
                  texts.get("desk.cache.set-aside"),
                  texts.get("desk.cache.set-aside-next", kept.getFileName()),
                  kept.toString()));
      case Opening.OtherKey(Path kept) ->
          notices.add(
              Notice.warning(
                  texts.get("desk.cache.other-key"),
                  texts.get("desk.cache.other-key-next", kept.getFileName()),
                  kept.toString()));
    }
    return new CacheOpening(cache, notices);
  }

  private static Cache openOrBeside(
      Path file, Seal seal, ThreadGuard guard, Texts texts, List<Notice> notices) {
    try {
      return Cache.open(file, seal, guard);
    } catch (CacheException e) {
      if (e.failure() instanceof CacheFailure.NewerFile newer) {
        Path beside = file.resolveSibling("cache-v" + newer.known() + ".db");
        notices.add(
            Notice.warning(
                texts.get("desk.cache.newer"),
                texts.get("desk.cache.newer-next", file.getFileName()),
                file.toString()));
        return Cache.open(beside, seal, guard);
      }
      throw e;
    }
  }
}
