package org.onescreen.desktop.work;

/// Something that can be chosen in a box, and its words.
public record Choice<T>(T value, String words) {
  @Override
  public String toString() {
    return words;
  }
}
