package org.onescreen.desktop.cache.key;

import org.jspecify.annotations.Nullable;

/// A key is there but cannot be had.
public final class KeyLostException extends Exception {
  private static final long serialVersionUID = 1L;

  KeyLostException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
