package org.onescreen.desktop.mediation.board;

import java.util.Objects;

/// Where the looks of the board are.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("board.css")).toExternalForm();

  private Styles() {}
}
