package org.onescreen.desktop.antifraud.statistics;

import java.util.Map;
import org.onescreen.model.antifraud.CampaignAudience;
import org.onescreen.model.ratio.Ratio;
import org.onescreen.model.ratio.Rounding;
import org.onescreen.model.region.DivisionCode;

/// How far one audience has been reached.
///
/// @param due people who should be reached
/// @param reached of them, in each village no more than there are
/// @param counted how many were counted in all, some of them twice
/// @param beyond villages in which more were counted than there are
public record AudienceFigures(
    CampaignAudience audience, long due, long reached, long counted, int beyond) {
  static AudienceFigures of(
      CampaignAudience audience, Map<DivisionCode, Long> due, Map<DivisionCode, Long> reach) {
    long all = 0;
    long capped = 0;
    int beyond = 0;
    for (Map.Entry<DivisionCode, Long> village : due.entrySet()) {
      long counted = reach.getOrDefault(village.getKey(), 0L);
      all += village.getValue();
      capped += Math.min(counted, village.getValue());
      beyond += counted > village.getValue() ? 1 : 0;
    }
    long counted = reach.values().stream().mapToLong(Long::longValue).sum();
    return new AudienceFigures(audience, all, capped, counted, beyond);
  }

  public Ratio coverage() {
    return new Ratio(reached, due, Rounding.TRUNCATE);
  }
}
