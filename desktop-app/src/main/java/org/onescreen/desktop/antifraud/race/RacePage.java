package org.onescreen.desktop.antifraud.race;

import java.util.List;
import java.util.Map;
import org.onescreen.model.antifraud.RaceLimits;

/// What stands in the lanes.
///
/// @param counts how many there are in each lane, also those that are not listed
/// @param late how many of them are over their limit
/// @param cards the most pressing of each lane, by what is left of their time
/// @param limits the centre's own, for what is assigned from now on
record RacePage(
    Map<RaceLane, Long> counts,
    Map<RaceLane, Long> late,
    Map<RaceLane, List<RaceCard>> cards,
    RaceLimits limits) {
  RacePage {
    counts = Map.copyOf(counts);
    late = Map.copyOf(late);
    cards = Map.copyOf(cards);
  }
}
