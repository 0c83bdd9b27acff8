package org.onescreen.desktop.antifraud;

import java.util.Map;
import org.onescreen.model.antifraud.CampaignType;
import org.onescreen.model.antifraud.MaterialItem;
import org.onescreen.model.ratio.Quantity;
import org.onescreen.model.ratio.Ratio;

/// What the campaign has done so far.
///
/// @param coverage households reached of those that should be
/// @param materials how much of each item was issued; without those of which there is none
/// @param times how often each type of publicity was done
/// @param groups how many chat groups there are
/// @param members how many people are in them
record CampaignFigures(
    Ratio coverage,
    Map<MaterialItem, Quantity> materials,
    Map<CampaignType, Quantity> times,
    long groups,
    Quantity members) {
  static final Quantity NOTHING = new Quantity(0, false);

  CampaignFigures {
    materials = Map.copyOf(materials);
    times = Map.copyOf(times);
  }

  boolean empty() {
    return coverage.denominator() == 0 && materials.isEmpty() && times.isEmpty() && groups == 0;
  }

  Quantity of(MaterialItem item) {
    return materials.getOrDefault(item, NOTHING);
  }

  Quantity of(CampaignType type) {
    return times.getOrDefault(type, NOTHING);
  }
}
