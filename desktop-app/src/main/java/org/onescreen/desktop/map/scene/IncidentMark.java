package org.onescreen.desktop.map.scene;

import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.geo.Position;
import org.onescreen.model.region.GridCode;

/// An incident on the map: an open one, or one of the past.
///
/// @param name its title
/// @param grid the code of its grid
public record IncidentMark(
    UUID id,
    String code,
    String name,
    String grid,
    RiskColor color,
    Instant reportedAt,
    Instant dueAt,
    double x,
    double y)
    implements Mark {
  /// What it is made of.
  record Part(
      UUID id,
      String code,
      String title,
      GridCode grid,
      RiskColor color,
      Instant reportedAt,
      Instant dueAt,
      Position position) {}

  static IncidentMark of(Part incident) {
    return new IncidentMark(
        incident.id(),
        incident.code(),
        incident.title(),
        incident.grid().code(),
        incident.color(),
        incident.reportedAt(),
        incident.dueAt(),
        Mercator.x(incident.position().lon()),
        Mercator.y(incident.position().lat()));
  }

  @Override
  public int severity() {
    return severity(color);
  }

  static int severity(RiskColor color) {
    return switch (color) {
      case GREEN -> 0;
      case BLUE -> 1;
      case YELLOW -> 2;
      case RED -> 3;
    };
  }
}
