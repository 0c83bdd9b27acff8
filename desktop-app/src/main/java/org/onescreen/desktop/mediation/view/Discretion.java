package org.onescreen.desktop.mediation.view;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onescreen.desktop.cache.CacheReader;
import org.onescreen.model.access.Actor;
import org.onescreen.model.access.Role;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.Mediator;

/// Who may open a restricted case (保密): those who mediate it, and the director.
public final class Discretion {
  private Discretion() {}

  /// An account is no mediator, but the same person signs for both.
  public static boolean mayOpen(CacheReader reader, Dispute dispute, Optional<Actor> actor) {
    if (!dispute.restricted()) {
      return true;
    }
    if (actor.isEmpty()) {
      return false;
    }
    String name = actor.get().displayName();
    return actor.get().role() == Role.DIRECTOR
        || Stream.concat(Stream.of(dispute.mediator()), dispute.told().mediators().stream())
            .anyMatch(id -> isNamed(reader, id, name));
  }

  private static boolean isNamed(CacheReader reader, UUID mediator, String name) {
    return reader.find(Mediator.KIND, mediator).filter(m -> m.name().equals(name)).isPresent();
  }
}
