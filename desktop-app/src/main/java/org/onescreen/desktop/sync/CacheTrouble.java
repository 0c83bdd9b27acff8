package org.onescreen.desktop.sync;

import org.onescreen.desktop.cache.CacheException;
import org.onescreen.desktop.cache.CacheFailure;

/// Says what trouble of the cache means for the sync.
final class CacheTrouble {
  private CacheTrouble() {}

  static Reason reason(CacheException e) {
    return switch (e.failure()) {
      case CacheFailure.DiskFull _ -> Reason.DISK_FULL;
      case CacheFailure.Damaged _,
          CacheFailure.Sealed _,
          CacheFailure.Unreadable _,
          CacheFailure.NewerFile _ ->
          Reason.CACHE_DAMAGED;
      case CacheFailure.NotWritable _,
          CacheFailure.InUse _,
          CacheFailure.Closed _,
          CacheFailure.Other _ ->
          Reason.CACHE_NOT_WRITABLE;
    };
  }
}
