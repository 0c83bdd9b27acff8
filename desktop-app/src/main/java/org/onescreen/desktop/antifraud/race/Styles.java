package org.onescreen.desktop.antifraud.race;

import java.util.Objects;

/// The stylesheet of the race.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("race.css")).toExternalForm();

  private Styles() {}
}
