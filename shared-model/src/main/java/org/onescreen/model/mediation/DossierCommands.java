package org.onescreen.model.mediation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onescreen.model.access.Role;
import org.onescreen.model.command.CommandType;
import org.onescreen.model.command.FieldPolicy;

/// What may be done to the books of dossiers.
public final class DossierCommands {
  public static final CommandType<DossierBook, DossierLine> NUMBER =
      new CommandType<>(
          "dossier.number",
          DossierBook.KIND,
          DossierLine.class,
          true,
          Set.of(Role.OPERATOR, Role.MEDIATOR, Role.DIRECTOR),
          Map.of("cases", FieldPolicy.UNION),
          new DossierNumbering());

  public static final List<CommandType<?, ?>> ALL = List.of(NUMBER);

  private DossierCommands() {}
}
