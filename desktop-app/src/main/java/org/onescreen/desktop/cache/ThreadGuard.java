package org.onescreen.desktop.cache;

import java.util.function.BooleanSupplier;

/// Keeps the cache, and the network behind it, off the thread that draws. Always on: one call and
/// one comparison a read.
///
/// @param isUiThread the shell knows; the cache knows no toolkit
public record ThreadGuard(BooleanSupplier isUiThread) {
  /// For a program without a screen.
  public static ThreadGuard none() {
    return new ThreadGuard(() -> false);
  }

  /// @throws IllegalStateException on the thread that draws
  public void check() {
    if (isUiThread.getAsBoolean()) {
      throw new IllegalStateException(
          "neither the cache nor the centre is ever asked on the FX thread");
    }
  }
}
