package org.onescreen.desktop.antifraud.ledger;

import java.util.Objects;

/// The stylesheet of the ledgers.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("ledger.css")).toExternalForm();

  private Styles() {}
}
