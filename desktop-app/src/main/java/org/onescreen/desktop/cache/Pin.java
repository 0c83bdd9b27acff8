package org.onescreen.desktop.cache;

/// A hold on something that listens. Whoever got it closes it, on detach at the latest; closing
/// twice is harmless.
@FunctionalInterface
public interface Pin extends AutoCloseable {
  @Override
  void close();
}
