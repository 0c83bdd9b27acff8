package org.onescreen.desktop.map.scene;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// Somebody who can be sent, on the map.
///
/// @param strength how many people
/// @param heardAt when it was last known to be there; null for what does not move
public record ForceMark(
    UUID id, Force force, String name, int strength, @Nullable Instant heardAt, double x, double y)
    implements Mark {
  /// What a unit is made of.
  record Unit(UUID id, String name, int volunteerPolice, Position position) {}

  /// What a patrol is made of.
  record Patrol(UUID id, String name, int members, Position position, Instant heardAt) {}

  /// What a police room is made of.
  record Room(UUID id, String name, int staff, Position position) {}

  static ForceMark of(Unit unit) {
    return at(
        unit.position(),
        unit.id(),
        Force.EMERGENCY_UNIT,
        unit.name(),
        unit.volunteerPolice(),
        null);
  }

  static ForceMark of(Patrol patrol) {
    return at(
        patrol.position(),
        patrol.id(),
        Force.PATROL,
        patrol.name(),
        patrol.members(),
        patrol.heardAt());
  }

  static ForceMark of(Room room) {
    return at(room.position(), room.id(), Force.POLICE_ROOM, room.name(), room.staff(), null);
  }

  private static ForceMark at(
      Position place, UUID id, Force force, String name, int strength, @Nullable Instant heardAt) {
    return new ForceMark(
        id, force, name, strength, heardAt, Mercator.x(place.lon()), Mercator.y(place.lat()));
  }

  @Override
  public int severity() {
    return 0;
  }
}
