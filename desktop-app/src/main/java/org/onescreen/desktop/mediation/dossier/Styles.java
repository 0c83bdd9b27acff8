package org.onescreen.desktop.mediation.dossier;

import java.util.Objects;

/// The look of a dossier on a page.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("dossier.css")).toExternalForm();

  private Styles() {}
}
