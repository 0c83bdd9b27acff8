package org.onescreen.desktop.antifraud.gap;

import java.util.Objects;

/// The stylesheet of the page of gaps.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("gap.css")).toExternalForm();

  private Styles() {}
}
