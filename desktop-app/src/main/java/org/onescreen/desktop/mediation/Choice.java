package org.onescreen.desktop.mediation;

/// Something that can be chosen in a box, and its words.
record Choice<T>(T value, String words) {
  @Override
  public String toString() {
    return words;
  }
}
