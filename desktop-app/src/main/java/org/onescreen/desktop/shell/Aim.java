package org.onescreen.desktop.shell;

import java.util.Optional;
import java.util.UUID;
import org.onescreen.model.geo.Position;

/// What another screen wants to be shown on the map: a place, and what it is about.
///
/// @param name what is said beside the place where nothing of the map stands there; may be empty
/// @param record what it is about, which may be a mark of the map
public record Aim(Position place, String name, Optional<UUID> record) {
  /// A place and nothing else.
  public static Aim at(Position place) {
    return new Aim(place, "", Optional.empty());
  }

  public static Aim of(Position place, String name, UUID record) {
    return new Aim(place, name, Optional.of(record));
  }

  /// Names may come from people, and never reach a log.
  @Override
  public String toString() {
    return "Aim[" + record + "]";
  }
}
