package org.onescreen.desktop.map.scene;

import java.util.UUID;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;

/// A minimum emergency unit on the map.
public record UnitMark(UUID id, String name, int volunteerPolice, double x, double y)
    implements Mark {
  /// What it is made of.
  record Part(UUID id, String name, int volunteerPolice, Position position) {}

  static UnitMark of(Part unit) {
    return new UnitMark(
        unit.id(),
        unit.name(),
        unit.volunteerPolice(),
        Mercator.x(unit.position().lon()),
        Mercator.y(unit.position().lat()));
  }

  @Override
  public int severity() {
    return 0;
  }
}
