package org.onescreen.model.mediation;

import java.util.List;
import org.onescreen.model.region.DivisionLevel;

/// The levels that try to settle a dispute, from the lowest (三级三次、四级七天).
///
/// @param rungs one to [#MOST]
public record Ladder(Profile profile, List<Rung> rungs) {
  public static final int MOST = 6;

  /// Where a ladder comes from.
  public enum Profile {
    /// Three levels, three tries at each (三级三次, report 003).
    THREE_BY_THREE,
    /// Four levels in seven working days, 1 + 2 + 2 + 2 (四级七天).
    FOUR_IN_SEVEN_DAYS,
    /// The county's own.
    OWN
  }

  /// What report 003 leaves open is our reading: three tries at each of village, town and county.
  public static final Ladder THREE_BY_THREE =
      new Ladder(
          Profile.THREE_BY_THREE,
          List.of(
              new Rung("村（社区）", DivisionLevel.VILLAGE, 3, 0),
              new Rung("镇（街道）", DivisionLevel.TOWN, 3, 0),
              new Rung("县", DivisionLevel.COUNTY, 3, 0)));

  public static final Ladder FOUR_IN_SEVEN_DAYS =
      new Ladder(
          Profile.FOUR_IN_SEVEN_DAYS,
          List.of(
              new Rung("社（组）", DivisionLevel.VILLAGE, 1, 1),
              new Rung("村（社区）", DivisionLevel.VILLAGE, 1, 2),
              new Rung("镇司法所", DivisionLevel.TOWN, 1, 2),
              new Rung("综治中心", DivisionLevel.TOWN, 1, 2)));

  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /// The rung on which the case stands. One of before, or one whose ladder was exchanged meanwhile,
  /// stands on the lowest of its level.
  public int at(Dispute dispute) {
    int rung = dispute.rung();
    if (rung < rungs.size() && rungs.get(rung).level() == dispute.level()) {
      return rung;
    }
    for (int i = 0; i < rungs.size(); i++) {
      if (rungs.get(i).level().compareTo(dispute.level()) <= 0) {
        return i;
      }
    }
    return rungs.size() - 1;
  }

  public Rung of(Dispute dispute) {
    return rungs.get(at(dispute));
  }

  public boolean isTop(Dispute dispute) {
    return at(dispute) == rungs.size() - 1;
  }
}
