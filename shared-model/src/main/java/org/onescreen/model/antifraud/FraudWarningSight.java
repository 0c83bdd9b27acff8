package org.onescreen.model.antifraud;

import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;

/// Who may see whom a warning is about: whoever took it, and the director. Before somebody took it,
/// whoever may take it. Everybody else sees that there is a warning, and where.
public final class FraudWarningSight {
  private FraudWarningSight() {}

  public static boolean seesPerson(FraudWarning warning, Actor actor) {
    if (warning.handler() == null) {
      return FraudWarningCommands.MOVE.roles().contains(actor.role());
    }
    return actor.role() == Role.DIRECTOR || warning.handler().equals(actor.account());
  }
}
