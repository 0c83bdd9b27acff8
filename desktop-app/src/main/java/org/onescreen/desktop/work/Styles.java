package org.onescreen.desktop.work;

import java.util.Objects;

/// Where the looks of this package are.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("work.css")).toExternalForm();

  private Styles() {}
}
