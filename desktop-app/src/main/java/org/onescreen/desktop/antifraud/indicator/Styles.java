package org.onescreen.desktop.antifraud.indicator;

import java.util.Objects;

/// The stylesheet of the page of indicators.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("indicator.css")).toExternalForm();

  private Styles() {}
}
