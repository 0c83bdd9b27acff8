package org.onescreen.desktop.cache;

import org.jspecify.annotations.Nullable;

/// The cache could not do what was asked. The desk stays up: reads fail alone, and a write that
/// failed has changed nothing.
public final class CacheException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient CacheFailure failure;

  public CacheException(CacheFailure failure, @Nullable Throwable cause) {
    super(failure.toString(), cause);
    this.failure = failure;
  }

  public CacheFailure failure() {
    return failure;
  }
}
