package org.onescreen.desktop.antifraud.view;

import java.util.Objects;

/// The stylesheet of tables and charts.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("view.css")).toExternalForm();

  private Styles() {}
}
