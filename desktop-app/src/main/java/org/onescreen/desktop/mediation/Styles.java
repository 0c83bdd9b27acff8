package org.onescreen.desktop.mediation;

import java.util.Objects;

/// Where the looks of this package are.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("mediation.css")).toExternalForm();

  private Styles() {}
}
