package org.onescreen.desktop.cache;

import java.util.Optional;

/// What the cache has of a [MadeForm] in the view of one read.
///
/// @param stamp grows with each change of what it is made of; below 0 where nothing can be kept
/// @param bytes what was kept and still holds; empty where nothing was, or something has changed
public record Made(long stamp, Optional<byte[]> bytes) {
  /// Of a cache that keeps none.
  public static final Made NONE = new Made(-1, Optional.empty());
}
