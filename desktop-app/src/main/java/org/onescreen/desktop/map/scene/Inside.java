package org.onescreen.desktop.map.scene;

import java.util.Comparator;
import java.util.List;

/// What stands and happens in one area, by the grids that it says it is in, as the tallies count.
public record Inside(MapScene scene, Area area) {
  /// Those that have something to show first.
  public List<CameraMark> cameras() {
    return scene.cameras().marks().stream()
        .filter(camera -> holds(camera.grid()))
        .sorted(Comparator.comparingInt(CameraMark::severity))
        .toList();
  }

  /// The incidents that the map shows now, the worst first.
  public List<IncidentMark> incidents() {
    return scene.incidents().marks().stream()
        .filter(incident -> holds(incident.grid()))
        .sorted(Comparator.<IncidentMark>comparingInt(Mark::severity).reversed())
        .toList();
  }

  /// The cases that the map shows now, the worst first.
  public List<CaseMark> cases() {
    return scene.cases().marks().stream()
        .filter(dispute -> holds(dispute.grid()))
        .sorted(Comparator.<CaseMark>comparingInt(Mark::severity).reversed())
        .toList();
  }

  private boolean holds(String grid) {
    return grid.startsWith(area.code());
  }
}
