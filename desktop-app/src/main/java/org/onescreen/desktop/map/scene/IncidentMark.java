package org.onescreen.desktop.map.scene;

import java.time.Instant;
import java.util.UUID;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.incident.GridIncident;

/// An open incident on the map.
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
  static IncidentMark of(GridIncident incident) {
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
    return switch (color) {
      case GREEN -> 0;
      case BLUE -> 1;
      case YELLOW -> 2;
      case RED -> 3;
    };
  }
}
