package org.onescreen.desktop.mediation.people;

import org.onescreen.model.mediation.Mediator;
import org.onescreen.model.privacy.Masker;
import org.onescreen.model.privacy.PersonalData;

/// How a mediator is named on a screen.
final class PersonName {
  private PersonName() {}

  static String of(Mediator mediator) {
    return Masker.mask(PersonalData.NAME, mediator.name(), Masker.Mode.DESK);
  }
}
