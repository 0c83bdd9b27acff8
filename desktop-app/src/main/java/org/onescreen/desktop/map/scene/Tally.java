package org.onescreen.desktop.map.scene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.onescreen.model.camera.CameraState;
import org.onescreen.model.flow.RiskColor;

/// What stands in one area. Filled by one thread, then only read.
public final class Tally {
  /// The lengths of the codes of areas: city, county, town, village and four levels of grids.
  private static final int[] LENGTHS = {4, 6, 9, 12, 15, 17, 19, 21};

  static final int VILLAGE_LENGTH = 12;

  static final Tally NOTHING = new Tally();

  private int cameras;
  private int camerasOnline;
  private int cases;
  private final Map<RiskColor, Integer> incidents = new EnumMap<>(RiskColor.class);

  private Tally() {}

  /// @return by the code of each area in which something stands
  static Map<String, Tally> of(
      List<CameraMark> cameras, List<IncidentMark> incidents, List<CaseMark> cases) {
    Map<String, Tally> all = new HashMap<>();
    for (CameraMark camera : cameras) {
      boolean online = camera.state() == CameraState.ONLINE;
      each(
          all,
          camera.grid(),
          tally -> {
            tally.cameras++;
            tally.camerasOnline += online ? 1 : 0;
          });
    }
    for (IncidentMark incident : incidents) {
      each(all, incident.grid(), tally -> tally.incidents.merge(incident.color(), 1, Integer::sum));
    }
    cases.forEach(dispute -> each(all, dispute.grid(), tally -> tally.cases++));
    return all;
  }

  private static void each(Map<String, Tally> all, String grid, Consumer<Tally> action) {
    eachAbove(grid, code -> action.accept(all.computeIfAbsent(code, k -> new Tally())));
  }

  /// The codes of all areas that a code lies in, its own among them.
  static void eachAbove(String code, Consumer<String> action) {
    for (int length : LENGTHS) {
      if (length <= code.length()) {
        action.accept(code.substring(0, length));
      }
    }
  }

  public int cameras() {
    return cameras;
  }

  public int camerasOnline() {
    return camerasOnline;
  }

  /// Cases in mediation.
  public int cases() {
    return cases;
  }

  /// Open incidents of one colour.
  public int incidents(RiskColor color) {
    return incidents.getOrDefault(color, 0);
  }

  /// Open incidents.
  public int incidents() {
    return incidents.values().stream().mapToInt(Integer::intValue).sum();
  }
}
