package org.onescreen.desktop.antifraud.form;

import java.util.Objects;

/// The stylesheet of forms.
final class Styles {
  static final String SHEET =
      Objects.requireNonNull(Styles.class.getResource("form.css")).toExternalForm();

  private Styles() {}
}
