package org.onescreen.desktop.export;

import java.util.Objects;

/// The look of this room.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("export.css")).toExternalForm();

  private Styles() {}
}
