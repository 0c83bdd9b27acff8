package org.onescreen.desktop.antifraud.form;

import java.util.Optional;

/// One field of a form.
///
/// @param <T> what is entered
@FunctionalInterface
public interface Entry<T> {
  /// What stands in it; empty, and marked, where it cannot be.
  Optional<T> read();
}
