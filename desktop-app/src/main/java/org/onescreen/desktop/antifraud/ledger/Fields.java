package org.onescreen.desktop.antifraud.ledger;

import org.onescreen.desktop.antifraud.form.Entry;

/// Reads the fields of a form together, so that all that are wrong are marked at once.
final class Fields {
  private Fields() {}

  static boolean all(Entry<?>... entries) {
    boolean sound = true;
    for (Entry<?> entry : entries) {
      sound &= entry.read().isPresent();
    }
    return sound;
  }

  /// Of a field that [#all] has found sound.
  static <T> T get(Entry<T> entry) {
    return entry.read().orElseThrow();
  }
}
