package org.onescreen.desktop.wall;

import java.util.Objects;

/// Where the looks of the wall are.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("wall.css")).toExternalForm();

  private Styles() {}
}
