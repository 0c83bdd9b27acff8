package org.onescreen.desktop.desk;

import org.onescreen.desktop.cache.CacheFailure;
import org.onescreen.desktop.shell.Texts;

/// Says in one sentence why a cache cannot be had.
final class CacheWords {
  private CacheWords() {}

  static String of(CacheFailure failure, Texts texts) {
    return switch (failure) {
      case CacheFailure.NewerFile newer -> texts.get("desk.cache.newer") + newer.file();
      case CacheFailure.InUse use -> texts.get("desk.cache.in-use", use.file().toString());
      case CacheFailure.DiskFull full -> texts.get("desk.cache.disk-full", full.file().toString());
      case CacheFailure.NotWritable file ->
          texts.get("desk.cache.not-writable", file.file().toString());
      case CacheFailure.Damaged damaged -> texts.get("desk.cache.other", damaged.file().toString());
      case CacheFailure.Unreadable unreadable -> texts.get("desk.cache.other", unreadable.kind());
      case CacheFailure.Closed closed -> texts.get("desk.cache.other", closed.toString());
      case CacheFailure.Sealed sealed -> texts.get("desk.cache.sealed", sealed.context());
      case CacheFailure.Other other -> texts.get("desk.cache.other", other.code());
    };
  }
}
