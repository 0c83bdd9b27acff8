package org.onescreen.desktop.antifraud.race;

import org.onescreen.model.antifraud.FraudWarning;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;

/// Whom a warning is about, as far as a desk may show it.
final class Persons {
  private Persons() {}

  /// For a card: enough to tell two warnings apart.
  static String name(FraudWarning warning) {
    return Masker.mask(PersonalData.NAME, warning.person(), Masker.Mode.DESK);
  }

  static String masked(FraudWarning warning) {
    return name(warning)
        + "  "
        + Masker.mask(PersonalData.PHONE, warning.phone(), Masker.Mode.DESK);
  }
}
