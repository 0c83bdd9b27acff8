package org.onescreen.desktop.shell;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Words for the values of a box of choices in which nobody writes.
public final class Naming<V> extends StringConverter<V> {
  private final Function<? super V, String> word;

  public Naming(Function<? super V, String> word) {
    this.word = word;
  }

  @Override
  public String toString(V value) {
    return value == null ? "" : word.apply(value);
  }

  @Override
  public V fromString(String text) {
    throw new UnsupportedOperationException("nobody writes here");
  }
}
