package org.onescreen.desktop.map.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onescreen.model.flow.RiskColor;
import org.onescreen.model.geo.Mercator;
import org.onescreen.model.mediation.Dispute;
import org.onescreen.model.mediation.DisputeState;

/// A case in mediation on the map. A case has no place of its own: it stands near the middle of its
/// grid.
///
/// @param name its title; empty where it is confidential, so that no door of the map can tell it
/// @param grid the code of its grid
public record CaseMark(
    UUID id,
    String code,
    String name,
    String grid,
    boolean restricted,
    RiskColor color,
    DisputeState state,
    double x,
    double y)
    implements Mark {
  private static final double STEP = 12 / (Mercator.TILE * Math.pow(2, 17));
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /// Places cases around the middles of their grids, in a spiral so that none covers another; those
  /// of an unknown grid are left out.
  static List<CaseMark> placed(List<Dispute> cases, Geometry geometry) {
    Map<String, Integer> placed = new HashMap<>();
    List<CaseMark> marks = new ArrayList<>();
    for (Dispute dispute : cases) {
      geometry
          .find(dispute.grid().code())
          .ifPresent(
              area -> {
                int number = placed.merge(area.code(), 1, Integer::sum);
                double far = STEP * Math.sqrt(number);
                double angle = GOLDEN_ANGLE * number;
                marks.add(
                    of(
                        dispute,
                        area.labelX() + far * Math.cos(angle),
                        area.labelY() + far * Math.sin(angle)));
              });
    }
    return marks;
  }

  private static CaseMark of(Dispute dispute, double x, double y) {
    return new CaseMark(
        dispute.id(),
        dispute.code(),
        dispute.restricted() ? "" : dispute.title(),
        dispute.grid().code(),
        dispute.restricted(),
        dispute.color(),
        dispute.state(),
        x,
        y);
  }

  @Override
  public int severity() {
    return IncidentMark.severity(color);
  }
}
