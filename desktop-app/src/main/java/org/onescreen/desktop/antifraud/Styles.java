package org.onescreen.desktop.antifraud;

import java.util.Objects;

/// Where the looks of this package are.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("antifraud.css")).toExternalForm();

  private Styles() {}
}
