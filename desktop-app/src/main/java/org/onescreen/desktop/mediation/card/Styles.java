package org.onescreen.desktop.mediation.card;

import java.util.Objects;

/// Where the looks of this package are.
public final class Styles {
  public static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("mediation.css")).toExternalForm();

  private Styles() {}
}
