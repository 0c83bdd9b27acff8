package org.onescreen.desktop.cache;

import java.nio.file.Path;
import java.util.UUID;

/// What went wrong with the cache, as a fact; the words for a person are the shell's.
public sealed interface CacheFailure {
  /// A newer program wrote the file. It was not touched.
  record NewerFile(Path file, int found, int known) implements CacheFailure {}

  /// Another desk has the same profile open.
  record InUse(Path file) implements CacheFailure {}

  /// No room left on the disk; what was committed before stands.
  record DiskFull(Path file) implements CacheFailure {}

  /// The file or its folder cannot be written.
  record NotWritable(Path file) implements CacheFailure {}

  /// The file is damaged. It is set aside when the cache is next opened, and filled anew.
  record Damaged(Path file) implements CacheFailure {}

  /// One record's body is not what its kind says.
  record Unreadable(String kind, UUID id) implements CacheFailure {}

  /// A sealed value cannot be opened: the key is another one, or the file was tampered with.
  record Sealed(String context) implements CacheFailure {}

  /// The cache was closed while something was asked of it.
  record Closed() implements CacheFailure {}

  /// Anything else that SQLite or the disk refused.
  record Other(String code) implements CacheFailure {}
}
